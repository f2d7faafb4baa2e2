package io.throughline.base;

/// What was asked for is not there, or not for this viewer: the two look alike on purpose.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
