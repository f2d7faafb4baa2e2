package io.throughline.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How many days a fact counts as fresh after it was last heard. Facts that are days age faster than others, and what
/// has better evidence ages more slowly; what is unknown doesn't age, and counts as if it were assumed.
///
/// @param ofDays by grade, for facts that are days: when it hurts, when they decide
/// @param ofOthers by grade, for all other facts
public record HalfLives(Map<Grade, Integer> ofDays, Map<Grade, Integer> ofOthers) {
    public static final HalfLives USUAL = new HalfLives(
            Map.of(Grade.ASSUMED, 30, Grade.STATED, 60, Grade.CORROBORATED, 90, Grade.SHOWN, 180),
            Map.of(Grade.ASSUMED, 180, Grade.STATED, 180, Grade.CORROBORATED, 180, Grade.SHOWN, 180));

    public HalfLives {
        ofDays = complete(ofDays);
        ofOthers = complete(ofOthers);
    }

    public int days(boolean isDay, Grade grade) {
        var days = (isDay ? ofDays : ofOthers).get(grade == Grade.UNKNOWN ? Grade.ASSUMED : grade);
        if (days == null) throw new IllegalStateException("There is no half-life for " + grade + ".");
        return days;
    }

    /// The same with another half-life for facts of one sort and grade.
    ///
    /// @param some 1 or more
    public HalfLives with(boolean isDay, Grade grade, int some) {
        var changed = new EnumMap<Grade, Integer>(isDay ? ofDays : ofOthers);
        changed.put(grade, some);
        return isDay ? new HalfLives(changed, ofOthers) : new HalfLives(ofDays, changed);
    }

    private static Map<Grade, Integer> complete(Map<Grade, Integer> days) {
        var complete = new EnumMap<Grade, Integer>(Grade.class);
        for (var grade : Grade.values()) {
            var some = days.get(grade);
            if (grade == Grade.UNKNOWN) continue;
            if (some == null || some < 1) throw new IllegalArgumentException("A half-life is at least a day.");
            complete.put(grade, some);
        }
        return Collections.unmodifiableMap(complete);
    }
}
