package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.concern.EndGame.RivalMove;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a rival will try, as it is sent.
@Schema(description = "What a rival who is about to lose will try, as it is sent.")
record MoveBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Orbis")
        String rival,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Halve the price a day before")
        String move,

        @Schema(description = "What we do about it.", maxLength = 500, example = "Agree on what is compared") @Nullable
        String counter,

        @Schema(example = "2026-05-01") @Nullable LocalDate counterBy) {

    static MoveBody of(RivalMove move) {
        return new MoveBody(move.rival(), move.move(), move.counter(), move.by());
    }

    RivalMove move(UUID id, int version) {
        var words = counter == null ? null : counter.strip();
        return new RivalMove(id, rival.strip(), move.strip(), words, counterBy, version);
    }
}
