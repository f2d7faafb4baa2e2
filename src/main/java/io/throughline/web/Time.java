package io.throughline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// A scale of days, in percent of a width, with ticks on the first of months.
public record Time(LocalDate first, LocalDate last) {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    public double at(LocalDate day) {
        var whole = (double) ChronoUnit.DAYS.between(first, last);
        return Linear.percent(0, whole).at((double) ChronoUnit.DAYS.between(first, day));
    }

    /// The firsts of every month, quarter, half year or year, so that there are no more than `most`.
    public List<LocalDate> ticks(int most) {
        for (var months : MONTHS) {
            var ticks = every(months);
            if (ticks.size() <= most) return ticks;
        }
        return List.of(first);
    }

    private List<LocalDate> every(int months) {
        var year = LocalDate.of(Math.floorDiv(first.getYear(), 10) * 10, 1, 1);
        return Stream.iterate(year, day -> !day.isAfter(last), day -> day.plusMonths(months))
                .filter(day -> !day.isBefore(first))
                .toList();
    }
}
