package io.throughline.transition.vision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A road of smooth pieces, in a box of 1000 by 100; it never turns back.
///
/// @param x where it begins
/// @param y where it begins
record Curve(double x, double y, List<Piece> pieces) {
    private static final int HALVINGS = 40;

    /// A cubic curve to a place, level at both ends.
    record Piece(double fromX, double fromY, double toX, double toY) {
        double middle() {
            return (fromX + toX) / 2;
        }

        double xAt(double t) {
            var s = 1 - t;
            return s * s * s * fromX + 3 * s * t * middle() + t * t * t * toX;
        }

        double yAt(double t) {
            var s = 1 - t;
            return s * s * (s + 3 * t) * fromY + t * t * (t + 3 * s) * toY;
        }

        private String d() {
            return String.format(
                    Locale.ROOT, "C%.1f %.1f %.1f %.1f %.1f %.1f", middle(), fromY, middle(), toY, toX, toY);
        }
    }

    /// How high the road is at a place.
    double yAt(double at) {
        for (var piece : pieces) if (at <= piece.toX()) return yAt(piece, at);
        return pieces.getLast().toY();
    }

    private static double yAt(Piece piece, double at) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < HALVINGS; i++) {
            var t = (low + high) / 2;
            if (piece.xAt(t) < at) low = t;
            else high = t;
        }
        return piece.yAt(low);
    }

    /// As the path of a picture.
    String d() {
        return String.format(Locale.ROOT, "M%.1f %.1f", x, y)
                + pieces.stream().map(Piece::d).collect(Collectors.joining());
    }
}
