package io.throughline.deals;

import io.throughline.base.Grade;

/// How many days a fact counts as fresh after it was last heard, by kind and grade.
final class HalfLife {
    private HalfLife() {}

    static int days(FactKind kind, Grade grade) {
        if (!kind.isDay()) return 180;
        return switch (grade) {
            case UNKNOWN, ASSUMED -> 30;
            case STATED -> 60;
            case CORROBORATED -> 90;
            case SHOWN -> 180;
        };
    }
}
