package io.throughline.base;

/// Somebody else changed the record in the meantime; nothing was overwritten.
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Conflict(String what) {
        super(what);
    }
}
