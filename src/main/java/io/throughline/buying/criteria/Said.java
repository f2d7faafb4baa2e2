package io.throughline.buying.criteria;

import io.throughline.base.Channel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who said something, when, by which way and in which words; as we report it.
///
/// @param sayerId the person on the buyer's side; `null` where it is our own belief
/// @param words empty where nobody wrote them down
public record Said(@Nullable UUID sayerId, @Nullable String sayer, LocalDate on, Channel channel, String words) {

    /// By which ways somebody says such a thing.
    public static final java.util.List<Channel> CHANNELS =
            java.util.List.of(Channel.MEETING, Channel.CALL, Channel.EMAIL, Channel.DOCUMENT);

    public boolean isTheirs() {
        return sayerId != null;
    }
}
