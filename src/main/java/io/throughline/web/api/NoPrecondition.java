package io.throughline.web.api;

/// A change without `If-Match` (428), which might overwrite what somebody else has just written.
final class NoPrecondition extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoPrecondition() {
        super("Send If-Match with the ETag that you read, so that nobody's change is overwritten.");
    }
}
