package io.throughline.transition.calendar.page;

import io.throughline.base.Conflict;
import io.throughline.transition.calendar.AbsenceDoor;
import io.throughline.transition.calendar.Absences;
import io.throughline.transition.calendar.Absences.Written;
import io.throughline.transition.calendar.Away;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes who is away. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class AbsenceForms {
    private final Absences absences;
    private final AbsenceDoor door;

    AbsenceForms(Absences absences, AbsenceDoor door) {
        this.absences = absences;
        this.door = door;
    }

    /// @param person `null` for a colleague, whom the form names; nobody named is the viewer
    Map<String, String> add(Shell shell, @Nullable UUID person, Typed typed) {
        var problems = problems(typed);
        if (!problems.isEmpty()) return problems;
        var viewer = shell.signedIn();
        return told(absences.write(
                person == null
                        ? door.ofColleague(typed.id("who").orElse(viewer.id()), first(typed), last(typed), viewer)
                        : door.ofPerson(person, first(typed), last(typed))));
    }

    Map<String, String> change(Away away, Typed typed) {
        check(away, typed);
        var problems = problems(typed);
        return problems.isEmpty() ? told(absences.write(away.with(first(typed), last(typed)))) : problems;
    }

    Map<String, String> remove(Away away, Typed typed) {
        check(away, typed);
        absences.remove(away);
        return Map.of();
    }

    private static void check(Away away, Typed typed) {
        if (!typed.is("version", away.version())) throw new Conflict("Somebody else changed these days.");
    }

    private static LocalDate first(Typed typed) {
        return typed.day("first").orElseThrow();
    }

    private static LocalDate last(Typed typed) {
        return typed.day("last").orElse(first(typed));
    }

    private static Map<String, String> problems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        var first = typed.day("first");
        var last = typed.day("last");
        if (first.isEmpty()) problems.put("first", "transition.day.missing");
        if (typed.has("last") && last.isEmpty()) problems.put("last", "transition.day.missing");
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent())
            problems.put("last", "calendar.last.before");
        return problems;
    }

    private static Map<String, String> told(Written written) {
        return switch (written) {
            case Written.Done done -> Map.of();
            case Written.Overlaps overlaps -> Map.of("first", "absence.overlaps");
            case Written.TooLong days -> Map.of("last", "absence.long");
        };
    }
}
