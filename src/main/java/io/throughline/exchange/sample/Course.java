package io.throughline.exchange.sample;

import io.throughline.exchange.sample.SampleDeal.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The course of one deal through the CRM: its stages go forward while it is worked on, its close date is moved when it
/// has come near, its amount changes on the way.
///
/// @param worked the last day anybody works on it
/// @param end the day on which it closes, or today
/// @param reaches how many stages it goes through
record Course(Dice dice, LocalDate opened, LocalDate worked, LocalDate end, int reaches, long amount) {
    private static final int MOST_PUSHES = 9;

    List<Moment> moments() {
        var steps = steps();
        var moments = new ArrayList<Moment>();
        var close = target(opened.plusDays((long) dice.lognormal(62, .4)));
        var stage = 0;
        var worth = amount;
        var pushes = 0;
        moments.add(new Moment(opened, Offer.STAGES.get(0), worth, close));
        for (var day = opened.plusDays(1); day.isBefore(end); day = next(day, steps, stage, close, pushes)) {
            if (stage < steps.size() && !day.isBefore(steps.get(stage))) {
                stage++;
                worth = changed(worth);
            } else if (!day.isBefore(close) && pushes < MOST_PUSHES) {
                pushes++;
                if (dice.chance(day.isAfter(worked) ? .62 : .94)) close = target(day.plusDays(dice.between(8, 62)));
                else pushes = MOST_PUSHES;
            } else continue;
            moments.add(new Moment(day, Offer.STAGES.get(stage), worth, close));
        }
        return distinct(moments);
    }

    /// The next day on which anything could happen.
    private LocalDate next(LocalDate day, List<LocalDate> steps, int stage, LocalDate close, int pushes) {
        var next = end;
        if (stage < steps.size()) next = earlier(next, steps.get(stage));
        if (pushes < MOST_PUSHES) next = earlier(next, close);
        return next.isAfter(day) ? next : day.plusDays(1);
    }

    private List<LocalDate> steps() {
        var days = Math.max(1, (int) (worked.toEpochDay() - opened.toEpochDay()));
        var steps = new ArrayList<LocalDate>();
        for (var i = 1; i < reaches; i++) steps.add(weekday(opened.plusDays(dice.between(1, days))));
        steps.sort(null);
        return steps;
    }

    private long changed(long worth) {
        return dice.chance(.2) ? Math.max(100, Math.round(worth * (.7 + .45 * dice.share()) / 100) * 100) : worth;
    }

    /// A close date as sellers choose it: often the end of a quarter or a month.
    private LocalDate target(LocalDate day) {
        return switch (dice.weighted(40, 25, 35)) {
            case 0 -> quarterEnd(day);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> weekday(day);
        };
    }

    private static List<Moment> distinct(List<Moment> moments) {
        var kept = new ArrayList<Moment>();
        for (var moment : moments) {
            var same = !kept.isEmpty()
                    && kept.getLast()
                            .equals(new Moment(kept.getLast().on(), moment.stage(), moment.amount(), moment.close()));
            if (!same) kept.add(moment);
        }
        return kept;
    }

    static LocalDate quarterEnd(LocalDate day) {
        var last = day.withDayOfMonth(1).plusMonths(2 - (day.getMonthValue() - 1) % 3);
        return last.withDayOfMonth(last.lengthOfMonth());
    }

    /// The Friday before, where a day falls on a weekend.
    static LocalDate weekday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
