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

    public boolean isPast(Phase other) {
        return compareTo(other) > 0;
    }

    public boolean isFrom(Phase other) {
        return compareTo(other) >= 0;
    }
}
