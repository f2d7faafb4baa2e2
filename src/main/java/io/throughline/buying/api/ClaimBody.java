package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.Claim;
import io.throughline.web.api.Invalid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that is said of somebody on a buying team, as it is sent.
@Schema(
        description = "Something that is said of a person, with a reason to believe it. It takes the place of what it"
                + " contradicts, and is another voice for what says the same. It has no grade: that is computed.")
record ClaimBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "disposition")
        Claim.Kind kind,

        @Schema(
                description =
                        "Of a role: economic-owner, decides, user, technical, procurement, legal, sponsor or coach."
                                + " Of a disposition: enemy, opponent, neutral, supporter or champion. Of rapport: personal,"
                                + " technical or business. Null for a reason, and for that they fought for us.",
                maxLength = 40,
                example = "supporter")
        @Nullable
        String topic,

        @Schema(description = "Of rapport alone.", minimum = "0", maximum = "3") @Nullable
        Integer level,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) HeardBody evidence) {

    /// @throws Invalid where kind, topic and level don't go together
    Claim.Said said() {
        var word = topic == null ? "" : topic.toUpperCase(Locale.ROOT).replace('-', '_');
        Invalid.unless(
                topic == null || (kind != Claim.Kind.REASON && kind != Claim.Kind.FOUGHT),
                "/topic",
                "This kind has none.");
        try {
            return new Claim.Said(kind, word, level);
        } catch (IllegalArgumentException unlike) {
            var levelled = kind == Claim.Kind.RAPPORT ? level != null : level == null;
            throw new Invalid(levelled ? "/topic" : "/level", "That does not go with this kind.");
        }
    }
}
