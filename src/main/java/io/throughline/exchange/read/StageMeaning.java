package io.throughline.exchange.read;

import io.throughline.base.Phase;
import org.jspecify.annotations.Nullable;

/// What one of the CRM's stages means: open, won, lost or walked away, and, for an open one, the phase of the buyer
/// that it suggests (`null`: none).
///
/// @param why what the proposal rests on: the word itself, IsClosed/IsWon of its rows, or a person's correction
public record StageMeaning(Status status, @Nullable Phase phase, String why) {
    /// What a correction rests on.
    public static final String SAID = "you said so";

    public boolean isCorrection() {
        return why.equals(SAID);
    }

    public enum Status {
        OPEN,
        WON,
        LOST,
        WALKED
    }
}
