package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who said something, when, how and in which words, as it is shown.
@Schema(name = "Spoken", description = "Who said it, when, by which way and in which words.")
public record SpokenAnswer(
        UUID id,

        @Schema(description = "Null where only we believe so.") @Nullable
        UUID sayerId,

        @Nullable String sayer,
        LocalDate on,
        Channel channel,
        String words) {

    public static SpokenAnswer of(Evidence one) {
        return new SpokenAnswer(one.id(), one.sayerId(), one.sayer(), one.on(), one.channel(), one.words());
    }
}
