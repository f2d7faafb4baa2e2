package io.throughline.cli;

/// The input can't be used; the message is the one sentence that says why and what to do.
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String sentence) {
        super(sentence);
    }
}
