package io.throughline.exchange.api;

import io.throughline.exchange.read.Understanding.Refusal;
import io.throughline.web.api.Invalid;
import java.util.List;

/// Files that can't be read, or can't be read so, as a problem of the request.
final class Refusals {
    private Refusals() {}

    /// @param pointer to what brought it about
    static Invalid of(String pointer, List<Refusal> refusals) {
        return new Invalid(refusals.stream()
                .map(refusal -> new Invalid.Problem(pointer, says(refusal)))
                .toList());
    }

    private static String says(Refusal refusal) {
        return refusal.file().isEmpty() ? refusal.why() : refusal.file() + ": " + refusal.why();
    }
}
