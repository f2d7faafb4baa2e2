package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.web.api.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A concern as it is sent.
@Schema(
        description = "What somebody on the buyer's side fears about going ahead, as it is sent. Its state follows from"
                + " what is said of it.")
record ConcernBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Whose concern it is; that never changes.")
        UUID holderId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "personal: what it does to me.",
                example = "personal")
        Concern.Kind kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "severe")
        Concern.Severity severity,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000, example = "If it fails, it is her name.")
        String words,

        @Schema(description = "How we know of it, when it is new; later it is said of it (…/words).") @Nullable
        SpokenBody evidence) {

    static ConcernBody of(Concern concern) {
        return new ConcernBody(concern.holderId(), concern.kind(), concern.severity(), concern.words(), null);
    }

    Concern concern(Evidence heard) {
        var said = List.of(new Said(Says.VOICED, heard));
        return new Concern(Ids.next(), holderId, "", kind, severity, words, said, 1);
    }

    /// @throws Invalid where it is somebody else's, or brings evidence
    Concern over(Concern standing) {
        Invalid.unless(
                holderId.equals(standing.holderId()), "/holderId", "Whose concern it is doesn't change: add another.");
        Invalid.unless(evidence == null, "/evidence", "What is said of it is added to its words.");
        return standing.with(kind, severity, words);
    }
}
