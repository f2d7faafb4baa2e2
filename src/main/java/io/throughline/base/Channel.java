package io.throughline.base;

/// The way by which something reached us.
public enum Channel {
    MEETING,
    CALL,
    EMAIL,
    DOCUMENT,
    ROOM,
    IMPORT
}
