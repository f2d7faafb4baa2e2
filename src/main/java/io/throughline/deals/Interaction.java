package io.throughline.deals;

import io.throughline.base.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened between them and us on a day: a meeting, a call, a letter.
///
/// @param kind what it was for, `null` where nobody said. Source: "The Late Apex is the Fastest Line to the Sale"
/// @param direction who acted; an import that doesn't say leaves it unknown, which is not an act of the buyer
/// @param personIds those of the buyer's side who took part
/// @param minutes how long, `null` where not known
public record Interaction(
        UUID id,
        LocalDate on,
        Channel channel,
        @Nullable Kind kind,
        Direction direction,
        String subject,
        @Nullable Integer minutes,
        List<UUID> personIds) {
    public enum Kind {
        DISCOVER,
        PRESENT,
        PROPOSE,
        NEGOTIATE,
        DELIVER
    }

    public enum Direction {
        OURS,
        THEIRS,
        BOTH,
        UNKNOWN
    }

    /// We showed or offered something: of a deal, the first such is where we turn in.
    public boolean isTurnIn() {
        return kind == Kind.PRESENT || kind == Kind.PROPOSE;
    }

    /// The buyer's side did something here: wrote, called, or met us.
    public boolean isActOfBuyer() {
        return direction == Direction.THEIRS || direction == Direction.BOTH;
    }
}
