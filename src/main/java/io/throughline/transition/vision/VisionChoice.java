package io.throughline.transition.vision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody chose which quotes stand on a transition vision.
///
/// @param version 0 while nobody did: all stand on it
/// @param by who did, the last time
public record VisionChoice(
        int version, @Nullable String by, @Nullable Instant at) {
    public static final VisionChoice NONE = new VisionChoice(0, null, null);
}
