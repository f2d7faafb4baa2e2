package io.throughline.transition.calendar.page;

import io.throughline.transition.calendar.CalendarDay;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The coming twelve months of a calendar: what is not worked on, and how many days are.
///
/// @param entries public holidays and closures, in their order
/// @param months the first is this month
public record CalendarPreview(List<Entry> entries, List<Month> months) {
    private static final int MONTHS = 12;

    public CalendarPreview {
        entries = List.copyOf(entries);
        months = List.copyOf(months);
    }

    /// Why a side does not work on some days.
    ///
    /// @param what it costs, in words
    public record Entry(LocalDate first, String days, String name, String what) {}

    /// How many days of a month are worked on.
    ///
    /// @param both on which both sides do; for ours it is the same
    public record Month(String name, int theirs, int ours, int both) {}

    static CalendarPreview of(CalendarPage page) {
        var today = page.shell().today().date();
        var calendar = page.calendar().days();
        var last = today.plusMonths(MONTHS).minusDays(1);
        return new CalendarPreview(
                entries(page.shell(), calendar, today, last), months(page.shell(), calendar, page.ours(), today));
    }

    private static List<Entry> entries(Shell shell, WorkCalendar calendar, LocalDate first, LocalDate last) {
        var entries = new ArrayList<Entry>();
        for (var day : calendar.days(first, last)) {
            if (day.holiday() != null) entries.add(holiday(shell, day, day.holiday()));
            var closure = day.closure();
            if (closure != null
                    && (day.date().equals(closure.first()) || day.date().equals(first)))
                entries.add(closure(shell, calendar, closure));
        }
        return entries;
    }

    private static Entry holiday(Shell shell, CalendarDay day, String name) {
        var what = day.weekend() ? "calendar.entry.weekend" : "calendar.entry.holiday";
        return new Entry(day.date(), weekday(shell, day.date()), name, shell.say(what));
    }

    private static Entry closure(Shell shell, WorkCalendar calendar, Closure closure) {
        var cost = calendar.without(closure).days(closure.first(), closure.last()).stream()
                .filter(CalendarDay::isOpen)
                .count();
        var days = closure.first().equals(closure.last())
                ? weekday(shell, closure.first())
                : CalendarWords.days(shell, closure);
        return new Entry(closure.first(), days, closure.why(), shell.say("calendar.entry.closure", cost));
    }

    private static String weekday(Shell shell, LocalDate day) {
        var name = DateTimeFormatter.ofPattern("EEE", shell.words().locale()).format(day);
        return shell.say("calendar.entry.day", name, shell.day(day));
    }

    private static List<Month> months(Shell shell, WorkCalendar calendar, WorkCalendar ours, LocalDate today) {
        var first = today.withDayOfMonth(1);
        var end = first.plusMonths(MONTHS);
        var their = calendar.open(first, end);
        var our = ours.open(first, end);
        var both = their.and(our);
        var name = DateTimeFormatter.ofPattern("MMMM uuuu", shell.words().locale());
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> {
                    var from = (int) month.toEpochDay();
                    var to = (int) month.plusMonths(1).toEpochDay();
                    return new Month(
                            name.format(month), their.between(from, to), our.between(from, to), both.between(from, to));
                })
                .toList();
    }
}
