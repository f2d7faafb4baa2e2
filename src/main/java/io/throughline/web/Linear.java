package io.throughline.web;

import java.util.ArrayList;
import java.util.List;

/// A straight scale from what is measured to where it is drawn: percent of a width, or pixels.
///
/// @param low the value drawn at `start`
/// @param high the value drawn at `end`; a scale without length draws everything at its start
public record Linear(double low, double high, double start, double end) {

    /// A scale over the whole width, in percent.
    public static Linear percent(double low, double high) {
        return new Linear(low, high, 0, 100);
    }

    /// The place of a value, to a hundredth; values beyond the ends are drawn beyond them.
    public double at(double value) {
        if (high == low) return start;
        return round(start + (value - low) / (high - low) * (end - start));
    }

    /// The place of a value, kept within the drawing.
    public double within(double value) {
        return at(Math.clamp(value, Math.min(low, high), Math.max(low, high)));
    }

    /// Round values for an axis, in steps of 1, 2 or 5 times a power of ten.
    ///
    /// @param most how many steps at most
    public List<Double> ticks(int most) {
        var step = step(most);
        var ticks = new ArrayList<Double>();
        for (var i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) ticks.add(i * step);
        return ticks;
    }

    /// The same scale with its upper end moved up to the next round value.
    public Linear nice(int most) {
        var step = step(most);
        return new Linear(low, Math.ceil(high / step - 1e-9) * step, start, end);
    }

    private double step(int most) {
        var rough = (high - low) / most;
        if (!(rough > 0)) return 1;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough * (1 - 1e-9)) return factor * power;
        }
        return 10 * power;
    }

    static double round(double place) {
        return Math.round(place * 100) / 100.0;
    }
}
