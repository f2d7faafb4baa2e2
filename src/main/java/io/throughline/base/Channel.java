package io.throughline.base;

/// The way by which something reached us.
public enum Channel {
    MEETING,
    CALL,
    EMAIL,
    DOCUMENT,
    ROOM,
    IMPORT;

    /// What came by it is in the buyer's own hand, not in ours.
    public boolean isWritten() {
        return this == EMAIL || this == DOCUMENT || this == ROOM;
    }
}
