package io.throughline.transition.calendar;

import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a side works: not on its weekend, not on the public holidays of its place, not while it is closed.
///
/// @param place `null` where no public holidays are kept
public record WorkCalendar(Weekend weekend, @Nullable Place place, List<Closure> closures) {
    public static final int MOST_CLOSURES = 100;

    /// From Monday to Friday, all year.
    public static final WorkCalendar WEEKDAYS = new WorkCalendar(Weekend.SATURDAY_SUNDAY, null, List.of());

    public WorkCalendar {
        closures = List.copyOf(closures);
    }

    /// The same, elsewhere or with other weekends.
    public WorkCalendar with(Weekend weekend, @Nullable Place place) {
        return new WorkCalendar(weekend, place, closures);
    }

    /// The same, and closed for some days more.
    public Closing closing(Closure closure) {
        if (closures.size() >= MOST_CLOSURES) return new Closing.TooMany(MOST_CLOSURES);
        if (closure.days() > Closure.MOST_DAYS) return new Closing.TooLong(Closure.MOST_DAYS);
        return closures.stream()
                .filter(closure::overlaps)
                .findFirst()
                .<Closing>map(Closing.Overlaps::new)
                .orElseGet(() -> new Closing.Done(new WorkCalendar(weekend, place, sorted(closure))));
    }

    private List<Closure> sorted(Closure another) {
        return Stream.concat(closures.stream(), Stream.of(another))
                .sorted(Comparator.comparing(Closure::first))
                .toList();
    }

    /// The same, without one that it has.
    public WorkCalendar without(Closure closure) {
        return new WorkCalendar(
                weekend,
                place,
                closures.stream().filter(one -> !one.equals(closure)).toList());
    }

    public Optional<Closure> closure(LocalDate first) {
        return closures.stream().filter(one -> one.first().equals(first)).findFirst();
    }

    public OpenDays open(LocalDate first, LocalDate last) {
        var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        var open = new BitSet(days);
        var weekday = first.getDayOfWeek();
        for (var i = 0; i < days; i++) {
            open.set(i, !weekend.has(weekday));
            weekday = weekday.plus(1);
        }
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

    /// Each day of a span.
    public List<CalendarDay> days(LocalDate first, LocalDate last) {
        var holidays = holidays(first, last);
        return first.datesUntil(last.plusDays(1))
                .map(day -> new CalendarDay(
                        day,
                        weekend.has(day.getDayOfWeek()),
                        holidays.get(day),
                        closures.stream()
                                .filter(closure -> closure.has(day))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /// Why nobody works on a day.
    public sealed interface Closed {
        record OnWeekend() implements Closed {}

        record OnHoliday(String name) implements Closed {}

        record While(Closure closure) implements Closed {}
    }

    /// Empty where they work.
    public Optional<Closed> closed(LocalDate day) {
        var one = days(day, day).getFirst();
        if (one.closure() != null) return Optional.of(new Closed.While(one.closure()));
        if (one.holiday() != null) return Optional.of(new Closed.OnHoliday(one.holiday()));
        return one.weekend() ? Optional.of(new Closed.OnWeekend()) : Optional.empty();
    }
}
