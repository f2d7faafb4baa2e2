package io.throughline.web;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A line with its stations as lists keep it: of each the mark of its grade, a `p` where something is wrong, and its
/// day, as in `4@2026-09-04,2,0,0,1p@2026-12-12,0,0,0`. Where today stands is not in it: that follows from today, so
/// that what was kept yesterday is drawn right.
public final class LineText {
    private static final char WRONG = 'p';
    private static final char ON = '@';

    private LineText() {}

    public static String of(StationLine line) {
        return line.stops().stream().map(LineText::stop).collect(Collectors.joining(","));
    }

    private static String stop(Stop stop) {
        return Stop.mark(stop.grade()) + (stop.isTroubled() ? "p" : "") + (stop.day() == null ? "" : "@" + stop.day());
    }

    /// What was kept, with today in it.
    ///
    /// @param opened where the line begins before its first day, `null` where that is not known
    /// @throws IllegalArgumentException when [#of] never wrote such a text
    public static StationLine read(String text, LocalDate today, @Nullable LocalDate opened) {
        var kept = text.split(",", -1);
        var stations = Station.values();
        if (kept.length != stations.length) throw new IllegalArgumentException("Not a line: " + text);
        var stops = IntStream.range(0, kept.length)
                .mapToObj(i -> stop(stations[i], kept[i]))
                .toList();
        return StationLine.of(today, opened, stops);
    }

    private static Stop stop(Station station, String kept) {
        var on = kept.indexOf(ON);
        var day = on < 0 ? null : LocalDate.parse(kept.substring(on + 1));
        // what is wrong there is told on the page of the deal
        var trouble = kept.indexOf(WRONG) == 1 ? "" : null;
        return new Stop(station, grade(kept), day, false, trouble, null, "#" + station.anchor());
    }

    private static Grade grade(String kept) {
        return Arrays.stream(Grade.values())
                .filter(grade -> kept.startsWith(String.valueOf(Stop.mark(grade))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a station: " + kept));
    }
}
