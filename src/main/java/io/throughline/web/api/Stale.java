package io.throughline.web.api;

/// The record is not any more what the `If-Match` header says was read (412); nothing was overwritten.
final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String current;

    Stale(String current) {
        super("It was changed since you read it. Nothing was overwritten: read it again, and send your change anew.");
        this.current = current;
    }

    /// The entity tag it has now.
    String current() {
        return current;
    }
}
