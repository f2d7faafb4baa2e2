package io.throughline.base;

import java.util.List;
import java.util.Objects;

/// How well we know something about the buyer, weakest first. It is computed from evidence and accepted from nobody.
public enum Grade {
    /// Nobody has asked, or they were asked and don't know.
    UNKNOWN,
    /// Nobody on the buyer's side is behind it, only us.
    ASSUMED,
    /// One person on the buyer's side said it.
    STATED,
    /// Two of them, or one and a document.
    CORROBORATED,
    /// An act of the buyer: budget released, meeting held, paper signed.
    SHOWN;

    /// The grade of a fact that holds a value, from its evidence.
    public static Grade of(List<Evidence> evidence) {
        var theirs = evidence.stream().filter(Evidence::isTheirs).toList();
        if (theirs.stream().anyMatch(Evidence::act)) return SHOWN;
        var sayers = theirs.stream()
                .map(Evidence::sayerId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var documented = theirs.stream().anyMatch(e -> e.channel() == Channel.DOCUMENT);
        if (sayers >= 2 || (sayers == 1 && documented && theirs.size() >= 2)) return CORROBORATED;
        return theirs.isEmpty() ? ASSUMED : STATED;
    }

    public boolean atLeast(Grade other) {
        return compareTo(other) >= 0;
    }

    /// One grade lower, as a stale fact counts; what is assumed or unknown can't sink further.
    public Grade lower() {
        return switch (this) {
            case UNKNOWN -> UNKNOWN;
            case ASSUMED, STATED -> ASSUMED;
            case CORROBORATED -> STATED;
            case SHOWN -> CORROBORATED;
        };
    }
}
