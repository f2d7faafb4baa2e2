package io.throughline.transition;

/// What a task is in the line from the event to the first victory; most are none of these. Of each a plan has one at
/// most.
public enum Part {
    /// Their lawyers read the contract: its latest start is the day by which it has to be with them.
    LEGAL,
    /// They sign and we countersign: its latest finish is the day by which to sign.
    ORDER,
    /// The customer's critical date.
    GO_LIVE,
    /// The first victory that they can announce.
    VICTORY;

    /// Whether a day is pinned to it.
    public boolean isPinned() {
        return this == GO_LIVE || this == VICTORY;
    }
}
