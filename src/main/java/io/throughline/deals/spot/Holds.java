package io.throughline.deals.spot;

/// Whether a condition holds of a deal. What nobody knows is neither a yes nor a no.
public enum Holds {
    YES,
    NO,
    UNKNOWN;

    static Holds of(boolean known) {
        return known ? YES : NO;
    }

    Holds not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
