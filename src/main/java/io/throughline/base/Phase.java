package io.throughline.base;

/// A phase of the buyer in Rackham's buying cycle, in its order. It is derived from exit signs, never typed.
public enum Phase {
    CHANGES_OVER_TIME("Changes over time"),
    RECOGNITION("Recognition of needs"),
    EVALUATION("Evaluation of options"),
    RESOLUTION("Resolution of concerns"),
    IMPLEMENTATION("Implementation");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The phase that begins when this one is over; the last has none but itself, new needs open a new deal.
    public Phase next() {
        return switch (this) {
            case CHANGES_OVER_TIME -> RECOGNITION;
            case RECOGNITION -> EVALUATION;
            case EVALUATION -> RESOLUTION;
            case RESOLUTION, IMPLEMENTATION -> IMPLEMENTATION;
        };
    }

    public boolean isPast(Phase other) {
        return compareTo(other) > 0;
    }

    public boolean isFrom(Phase other) {
        return compareTo(other) >= 0;
    }
}
