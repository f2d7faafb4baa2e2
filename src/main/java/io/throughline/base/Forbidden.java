package io.throughline.base;

/// The viewer may see the record but not do this with it; nothing was changed.
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Forbidden(String what) {
        super(what);
    }
}
