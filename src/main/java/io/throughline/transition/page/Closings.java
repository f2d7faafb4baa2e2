package io.throughline.transition.page;

import io.throughline.transition.Pinned;
import io.throughline.transition.Side;
import io.throughline.transition.Sides;
import io.throughline.transition.Task;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendar.Closed;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says why nobody works on a pinned day: each side that does not, and whoever of those who see to it is away.
final class Closings {
    private Closings() {}

    /// Empty where it can be worked on.
    static Optional<String> words(Shell shell, Sides sides, Pinned pinned) {
        var day = pinned.date().on();
        var task = pinned.task();
        var reasons = new ArrayList<String>();
        if (task.side() != Side.OURS) reasons.addAll(closed(shell, sides.theirs(), day, "THEIRS"));
        if (task.side() != Side.THEIRS) reasons.addAll(closed(shell, sides.ours(), day, "OURS"));
        Stream.of(Optional.ofNullable(task.owner()), Optional.ofNullable(task.person()))
                .flatMap(Optional::stream)
                .filter(who -> isAway(sides, who, day))
                .forEach(who -> reasons.add(shell.say("transition.closed.away", shell.day(day), who.name())));
        if (reasons.isEmpty()) return Optional.empty();
        return Optional.of(shell.say("transition.closed", String.join(" ", reasons)));
    }

    private static boolean isAway(Sides sides, Task.Who who, LocalDate day) {
        return sides.absences().stream().anyMatch(absence -> absence.whoId().equals(who.id()) && absence.has(day));
    }

    private static List<String> closed(Shell shell, WorkCalendar calendar, LocalDate day, String side) {
        var whom = shell.say("transition.closed.for." + side);
        return calendar.closed(day).stream()
                .map(closed -> words(shell, closed, shell.day(day), whom))
                .toList();
    }

    private static String words(Shell shell, Closed closed, String day, String whom) {
        return switch (closed) {
            case Closed.OnWeekend weekend -> shell.say("transition.closed.weekend", day, whom);
            case Closed.OnHoliday holiday -> shell.say("transition.closed.holiday", day, whom, holiday.name());
            case Closed.While closure ->
                shell.say(
                        "transition.closed.while", day, whom, closure.closure().why());
        };
    }
}
