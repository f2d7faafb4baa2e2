package io.throughline.buying.concern;

import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who must say yes in the end, what they fear, who answers it and by when, and what a wounded rival will try. Source:
/// "The Resolution of Concerns".
public record EndGame(List<Yes> yeses, List<RivalMove> moves) implements PrivateKind {

    /// Somebody who must say yes. What they fear is what the register holds of them.
    ///
    /// @param answer what we do about it
    /// @param answerer who of us does it
    public record Yes(
            UUID id,
            UUID personId,
            String person,
            @Nullable String answer,
            @Nullable UUID answererId,
            @Nullable String answerer,
            @Nullable LocalDate by,
            int version)
            implements PrivateKind {

        List<Concern> fears(List<Concern> concerns) {
            return concerns.stream()
                    .filter(concern -> concern.holderId().equals(personId))
                    .toList();
        }
    }

    /// What a rival who is about to lose will try.
    ///
    /// @param counter what we do about it
    public record RivalMove(
            UUID id,
            String rival,
            String move,
            @Nullable String counter,
            @Nullable LocalDate by,
            int version) implements PrivateKind {}

    /// Who of us does something about it.
    List<UUID> answerers() {
        return yeses.stream()
                .flatMap(yes -> Optional.ofNullable(yes.answererId()).stream())
                .toList();
    }

    boolean isEmpty() {
        return yeses.isEmpty() && moves.isEmpty();
    }
}
