package io.throughline.transition;

/// Who does something; what both do needs both to be at work.
public enum Side {
    OURS,
    THEIRS,
    BOTH
}
