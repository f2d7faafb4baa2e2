package io.throughline.deals;

/// How a deal stands: open, or how it ended.
public enum Status {
    OPEN,
    WON,
    LOST,
    /// We walked away.
    WALKED
}
