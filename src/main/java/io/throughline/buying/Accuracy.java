package io.throughline.buying;

import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/// How often what somebody told us turned out true: Beta(1 + right, 1 + wrong), which begins with knowing nothing. What
/// stayed unclear counts neither way.
public record Accuracy(int right, int wrong) implements PrivateKind {
    static final int ENOUGH = 3;
    private static final double ACCURATE = .7;
    private static final double INACCURATE = .5;
    private static final double TAIL = .05;
    private static final int HALVINGS = 60;

    public enum Standing {
        ACCURATE,
        INACCURATE,
        /// In between, on enough of them.
        MIXED,
        /// Fewer than three were checked.
        NOT_YET_KNOWN
    }

    public static Accuracy of(Collection<CoachStatement> statements, LocalDate asOf) {
        var right = statements.stream().filter(one -> one.turnedOut(CoachStatement.Verdict.TRUE, asOf));
        var wrong = statements.stream().filter(one -> one.turnedOut(CoachStatement.Verdict.FALSE, asOf));
        return new Accuracy((int) right.count(), (int) wrong.count());
    }

    public int checked() {
        return right + wrong;
    }

    public double mean() {
        return (1.0 + right) / (2.0 + right + wrong);
    }

    /// The lower end of the 90 % interval.
    public double low() {
        return quantile(TAIL);
    }

    /// Its upper end.
    public double high() {
        return quantile(1 - TAIL);
    }

    public Standing standing() {
        if (checked() < ENOUGH) return Standing.NOT_YET_KNOWN;
        if (mean() >= ACCURATE) return Standing.ACCURATE;
        return mean() < INACCURATE ? Standing.INACCURATE : Standing.MIXED;
    }

    /// The share rises from 0 to 1 all the way, so that halving finds the place.
    private double quantile(double share) {
        var low = 0d;
        var high = 1d;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (RegularizedBeta.value(middle, 1d + right, 1d + wrong) < share) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }
}
