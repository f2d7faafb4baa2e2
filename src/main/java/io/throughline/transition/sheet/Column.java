package io.throughline.transition.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A column of a plan's table.
public enum Column {
    ID("id"),
    TASK("task"),
    SIDE("side"),
    OWNER("owner"),
    PERSON("person"),
    LIKELY("likely"),
    P80("p80"),
    NOT_BEFORE("not before"),
    BEGUN("begun"),
    DONE("done"),
    EARLIEST_START("earliest start"),
    EARLIEST_FINISH("earliest finish"),
    LATEST_START("latest start"),
    LATEST_FINISH("latest finish"),
    SLACK("slack"),
    /// Of which state of the task and of the plan the row is, and of which day.
    SAVED("saved");

    private final String head;

    Column(String head) {
        this.head = head;
    }

    public String head() {
        return head;
    }

    static Optional<Column> of(String head) {
        var plain = head.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values()).filter(one -> one.head.equals(plain)).findFirst();
    }

    /// Whether what stands there is a day.
    boolean isDay() {
        return switch (this) {
            case NOT_BEFORE, BEGUN, DONE, EARLIEST_START, EARLIEST_FINISH, LATEST_START, LATEST_FINISH -> true;
            default -> false;
        };
    }
}
