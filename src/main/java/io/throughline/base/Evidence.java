package io.throughline.base;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why we believe a fact: who on the buyer's side said or did it, when, through which channel and in which words.
///
/// @param sayerId the person on the buyer's side; `null` where only we are behind it, or a document has no one author
/// @param on the day it was said or done
/// @param act it was done, not said: budget released, meeting held, paper signed
public record Evidence(
        UUID id,
        @Nullable UUID sayerId,
        @Nullable String sayer,
        LocalDate on,
        Channel channel,
        boolean act,
        String words,
        @Nullable UUID interactionId) {

    /// From the buyer's side: one of their people, or a document of theirs.
    public boolean isTheirs() {
        return sayerId != null || channel == Channel.DOCUMENT;
    }

    public boolean isFrom(UUID personId) {
        return personId.equals(sayerId);
    }

    /// The same once more: a form that was sent twice brings no second voice.
    public boolean repeats(Evidence other) {
        return Objects.equals(sayerId, other.sayerId)
                && on.equals(other.on)
                && channel == other.channel
                && act == other.act
                && words.equals(other.words);
    }
}
