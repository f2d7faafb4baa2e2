package io.throughline.settings;

/// Facts age in another way from now on: grades, and what follows from them, have to be looked at anew. Published
/// within the transaction of the change.
public record HalfLivesChanged() {}
