package io.throughline.transition.baseline;

/// Through whom time was lost.
public enum Cause {
    THEIRS,
    OURS,
    BOTH,
    THIRD_PARTY
}
