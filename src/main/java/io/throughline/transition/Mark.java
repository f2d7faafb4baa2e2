package io.throughline.transition;

/// What a task is to the people who live through it, so that they are told of it by that name.
public enum Mark {
    /// People learn the new way; until they have, they are slower.
    TRAINING,
    /// The old gives way to the new.
    CUT_OVER,
    /// A small good that comes before the first victory, and is recorded as such.
    QUICK_WIN
}
