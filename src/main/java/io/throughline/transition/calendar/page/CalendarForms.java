package io.throughline.transition.calendar.page;

import io.throughline.base.Conflict;
import io.throughline.transition.calendar.CalendarDoor;
import io.throughline.transition.calendar.Closing;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.KeptCalendar;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendars;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes calendars. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class CalendarForms {
    private final WorkCalendars calendars;
    private final CalendarDoor door;

    CalendarForms(WorkCalendars calendars, CalendarDoor door) {
        this.calendars = calendars;
        this.door = door;
    }

    /// Their weekend and their public holidays.
    Map<String, String> place(Shell shell, @Nullable UUID account, Typed typed) {
        var standing = current(shell, account, typed);
        var problems = new LinkedHashMap<String, String>();
        var weekend = weekend(typed);
        if (weekend.isEmpty()) problems.put("weekend", "calendar.weekend.missing");
        var place = place(typed);
        if (place != null && !place.isKnown())
            problems.put(new Place(place.country(), "").isKnown() ? "region" : "country", "calendar.place.unknown");
        if (problems.isEmpty()) calendars.write(standing.with(standing.days().with(weekend.orElseThrow(), place)));
        return problems;
    }

    private static Optional<Weekend> weekend(Typed typed) {
        return Arrays.stream(Weekend.values())
                .filter(one -> typed.is("weekend", one))
                .findFirst();
    }

    /// A region that was offered for another country is none.
    private static @Nullable Place place(Typed typed) {
        if (!typed.has("country")) return null;
        var country = typed.of("country");
        return new Place(country, typed.is("regionsOf", country) ? typed.of("region") : "");
    }

    Map<String, String> close(Shell shell, @Nullable UUID account, Typed typed) {
        var standing = current(shell, account, typed);
        return close(standing, standing.days(), typed);
    }

    /// @param first of the closure that is changed
    Map<String, String> change(Shell shell, @Nullable UUID account, LocalDate first, Typed typed) {
        var standing = current(shell, account, typed);
        return close(standing, standing.days().without(closure(standing, first)), typed);
    }

    private Map<String, String> close(KeptCalendar standing, WorkCalendar calendar, Typed typed) {
        var problems = problems(typed);
        if (!problems.isEmpty()) return problems;
        var first = typed.day("first").orElseThrow();
        var closure = new Closure(first, typed.day("last").orElse(first), typed.of("why"));
        switch (calendar.closing(closure)) {
            case Closing.Done done -> calendars.write(standing.with(done.calendar()));
            case Closing.Overlaps overlaps -> {
                problems.put("first", "calendar.overlaps");
                problems.put("argument", overlaps.other().why());
            }
            case Closing.TooLong days -> problems.put("last", "calendar.long");
            case Closing.TooMany many -> problems.put("first", "calendar.many");
        }
        return problems;
    }

    private static Map<String, String> problems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        var first = typed.day("first");
        var last = typed.day("last");
        if (first.isEmpty()) problems.put("first", "transition.day.missing");
        if (typed.has("last") && last.isEmpty()) problems.put("last", "transition.day.missing");
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent())
            problems.put("last", "calendar.last.before");
        if (!typed.has("why")) problems.put("why", "calendar.why.missing");
        if (typed.of("why").length() > Closure.MOST_WORDS) problems.put("why", "concern.words.long");
        return problems;
    }

    /// @param first of the closure that is taken out
    Map<String, String> open(Shell shell, @Nullable UUID account, LocalDate first, Typed typed) {
        var standing = current(shell, account, typed);
        calendars.write(standing.with(standing.days().without(closure(standing, first))));
        return Map.of();
    }

    private static Closure closure(KeptCalendar standing, LocalDate first) {
        return standing.days().closure(first).orElseThrow(() -> new Conflict("They are not closed on that day."));
    }

    private KeptCalendar current(Shell shell, @Nullable UUID account, Typed typed) {
        door.toSee(account);
        door.toWrite(account, shell.signedIn());
        var standing = calendars.of(account);
        if (!typed.is("version", standing.version())) throw new Conflict("Somebody else changed this calendar.");
        return standing;
    }
}
