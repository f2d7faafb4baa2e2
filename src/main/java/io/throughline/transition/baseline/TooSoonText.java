package io.throughline.transition.baseline;

import java.util.stream.Collectors;

/// Says who has to confirm a plan before both sides can agree on it.
final class TooSoonText {
    private TooSoonText() {}

    static String of(Accord accord) {
        return accord.missing().stream()
                .map(role -> sentence(role, accord))
                .collect(Collectors.joining(" ", "The professionals are brought in before. ", ""));
    }

    private static String sentence(Professional role, Accord accord) {
        var who = switch (role) {
            case ACCOUNT_MANAGER -> "account manager";
            case DELIVERY -> "person of delivery";
        };
        var standing = accord.of(role);
        if (standing.isEmpty()) return "No " + who + " is named yet.";
        var name = standing.get().user().name();
        return switch (standing.get().state()) {
            case NAMED -> name + ", named as " + who + ", has not confirmed the plan yet.";
            case CHANGED -> name + " confirmed the plan as " + who + ", and it changed since.";
            case CONFIRMED -> "";
        };
    }
}
