package io.throughline.deals;

import io.throughline.base.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An interaction to come, and what it is for.
///
/// @param kind what we mean to do in it, `null` where nobody said
/// @param purpose what we want to know, or to have agreed, when it is over
/// @param personIds those of the buyer's side who are to take part
public record PlannedInteraction(
        UUID id,
        LocalDate on,
        Channel channel,
        Interaction.@Nullable Kind kind,
        String purpose,
        List<UUID> personIds,
        int version) {
    /// In which ways somebody can plan to meet.
    public static final List<Channel> CHANNELS = List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL);
}
