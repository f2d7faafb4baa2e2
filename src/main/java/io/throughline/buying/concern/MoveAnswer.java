package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a rival will try, as it is shown.
@Schema(
        name = "RivalMove",
        description = "What a rival who is about to lose will try. For the deal's team and its managers.")
record MoveAnswer(
        UUID id,
        String rival,
        String move,

        @Schema(description = "What we do about it.") @Nullable
        String counter,

        @Nullable LocalDate counterBy,

        @Schema(description = "Rises with each change; the ETag.")
        int version)
        implements PrivateKind.ForTheTeam {

    static MoveAnswer of(EndGame.RivalMove move) {
        return new MoveAnswer(move.id(), move.rival(), move.move(), move.counter(), move.by(), move.version());
    }
}
