package io.throughline.exchange.read.source;

import java.io.IOException;

/// Bytes that can't be used, with the sentence that says why. It leaves a stream where it is found out, and is
/// answered as a refusal before anything leaves this package's callers.
public final class Unreadable extends IOException {
    public Unreadable(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
