package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence of what is said of a buying team, as it is shown.
@Schema(name = "BuyingEvidence", description = "Why we believe something of a buying team.")
record HeardOfThemAnswer(
        UUID id,
        @Nullable UUID sayerId,
        @Nullable String sayer,
        LocalDate on,
        Channel channel,

        @Schema(description = "They did it, not only said it.")
        boolean act,

        String words)
        implements PrivateKind.ForTheTeam {

    static List<HeardOfThemAnswer> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new HeardOfThemAnswer(
                        one.id(), one.sayerId(), one.sayer(), one.on(), one.channel(), one.act(), one.words()))
                .toList();
    }
}
