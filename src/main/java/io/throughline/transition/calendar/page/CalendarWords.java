package io.throughline.transition.calendar.page;

import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Says in a line when a side works, so that a wrong calendar is seen where its days are.
public final class CalendarWords {
    private static final int MOST_CLOSURES = 2;

    private CalendarWords() {}

    /// `Monday to Friday, public holidays of Bavaria, Germany; closed 3 Jul 2026 (Freeze)`.
    public static String of(Shell shell, WorkCalendar calendar) {
        var place = calendar.place();
        var language = shell.words().locale();
        var works = shell.say(
                place == null ? "calendar.works.all" : "calendar.works",
                shell.say("calendar.weekend." + calendar.weekend()),
                place == null ? "" : place.name(language));
        var closed = closed(shell, calendar);
        return closed.isEmpty() ? works : shell.say("calendar.works.closed", works, String.join(", ", closed));
    }

    private static List<String> closed(Shell shell, WorkCalendar calendar) {
        var today = shell.today().date();
        var coming = calendar.closures().stream()
                .filter(closure -> !closure.last().isBefore(today))
                .toList();
        var words = new ArrayList<String>();
        coming.stream().limit(MOST_CLOSURES).forEach(closure -> words.add(words(shell, closure)));
        if (coming.size() > MOST_CLOSURES) words.add(shell.say("calendar.works.more", coming.size() - MOST_CLOSURES));
        return words;
    }

    private static String words(Shell shell, Closure closure) {
        return shell.say("calendar.closure", days(shell, closure), closure.why());
    }

    static String days(Shell shell, Closure closure) {
        return days(shell, closure.first(), closure.last());
    }

    /// `3 Jul 2026`, or both ends of a span.
    public static String days(Shell shell, LocalDate first, LocalDate last) {
        return first.equals(last) ? shell.day(first) : shell.say("transition.days", shell.day(first), shell.day(last));
    }
}
