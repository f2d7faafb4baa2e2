package io.throughline.transition.calendar;

import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a side works: not on its weekend, not on the public holidays of its place, not while it is closed.
///
/// @param place `null` where no public holidays are kept
public record WorkCalendar(Weekend weekend, @Nullable Place place, List<Closure> closures) {

    /// From Monday to Friday, all year.
    public static final WorkCalendar WEEKDAYS = new WorkCalendar(Weekend.SATURDAY_SUNDAY, null, List.of());

    public WorkCalendar {
        closures = List.copyOf(closures);
    }

    public OpenDays open(LocalDate first, LocalDate last) {
        var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        var open = new BitSet(days);
        for (var i = 0; i < days; i++) if (!weekend.has(first.plusDays(i).getDayOfWeek())) open.set(i);
        holidays(first, last).keySet().forEach(day -> open.clear((int) (day.toEpochDay() - first.toEpochDay())));
        var counted = OpenDays.of((int) first.toEpochDay(), days, open);
        for (var closure : closures)
            counted = counted.without(
                    (int) closure.first().toEpochDay(), (int) closure.last().toEpochDay());
        return counted;
    }

    private Map<LocalDate, String> holidays(LocalDate first, LocalDate last) {
        return place == null ? Map.of() : place.holidays(first, last);
    }

    /// Why nobody works on a day.
    public sealed interface Closed {
        record OnWeekend() implements Closed {}

        record OnHoliday(String name) implements Closed {}

        record While(Closure closure) implements Closed {}
    }

    /// Empty where they work.
    public Optional<Closed> closed(LocalDate day) {
        for (var closure : closures) if (closure.has(day)) return Optional.of(new Closed.While(closure));
        var holiday = holidays(day, day).get(day);
        if (holiday != null) return Optional.of(new Closed.OnHoliday(holiday));
        return weekend.has(day.getDayOfWeek()) ? Optional.of(new Closed.OnWeekend()) : Optional.empty();
    }
}
