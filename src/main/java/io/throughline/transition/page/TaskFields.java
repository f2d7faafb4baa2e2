package io.throughline.transition.page;

import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Wait;
import io.throughline.transition.schedule.Link;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields of a task, as they were sent.
///
/// @param problems keys of messages by field; empty where it can be taken
record TaskFields(Typed typed, List<Wait> waits, Map<String, String> problems) {
    static final int MOST_WAITS = 50;

    static TaskFields read(Typed typed, Plan plan, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        var name = typed.of("name");
        if (name.isEmpty()) problems.put("name", "transition.name.missing");
        if (name.length() > Task.MOST_WORDS || typed.of("person").length() > Task.MOST_WORDS)
            problems.put(name.length() > Task.MOST_WORDS ? "name" : "person", "concern.words.long");
        if (side(typed).isEmpty()) problems.put("side", "transition.side.missing");
        checkDays(typed, problems);
        checkDates(typed, today, problems);
        return new TaskFields(typed, waits(typed, plan, problems), problems);
    }

    private static void checkDays(Typed typed, Map<String, String> problems) {
        if (!typed.of("likely").matches("[0-9]{1,9}") || typed.whole("likely") > Task.MOST_DAYS)
            problems.put("likely", "transition.likely.wrong");
        if (typed.has("p80")
                && (!typed.of("p80").matches("[0-9]{1,9}")
                        || typed.whole("p80") > Task.MOST_P80
                        || typed.whole("p80") < typed.whole("likely"))) problems.put("p80", "transition.p80.wrong");
    }

    private static void checkDates(Typed typed, LocalDate today, Map<String, String> problems) {
        for (var field : List.of("notBefore", "begun", "done"))
            if (typed.has(field) && typed.day(field).isEmpty()) problems.put(field, "transition.day.missing");
        for (var field : List.of("begun", "done"))
            if (typed.day(field).filter(day -> day.isAfter(today)).isPresent())
                problems.put(field, "transition.day.future");
        var begun = typed.day("begun");
        var done = typed.day("done");
        if (begun.isPresent() && done.isPresent() && done.get().isBefore(begun.get()))
            problems.put("done", "transition.done.before");
    }

    private static Optional<Side> side(Typed typed) {
        return Arrays.stream(Side.values())
                .filter(side -> typed.is("side", side))
                .findFirst();
    }

    private static List<Wait> waits(Typed typed, Plan plan, Map<String, String> problems) {
        var waits = new ArrayList<Wait>();
        for (var i = 0; i < MOST_WAITS; i++) {
            var on = typed.id("on-" + i).flatMap(plan::task);
            if (on.isEmpty()) continue;
            var lag = typed.of("lag-" + i);
            if (!lag.matches("(-?[0-9]{1,4})?")) problems.put("waits", "transition.lag.wrong");
            else waits.add(wait(on.get().id(), typed, i));
        }
        return waits.stream().distinct().toList();
    }

    private static Wait wait(UUID on, Typed typed, int i) {
        var kind = Arrays.stream(Link.Kind.values())
                .filter(one -> typed.is("kind-" + i, one))
                .findFirst()
                .orElse(Link.Kind.FINISH_START);
        var lag = typed.has("lag-" + i) ? Integer.parseInt(typed.of("lag-" + i)) : 0;
        return new Wait(on, kind, Math.clamp(lag, -Wait.MOST_LAG, Wait.MOST_LAG), typed.has("elapsed-" + i));
    }

    /// @param person who of theirs sees to it
    Task task(UUID id, @Nullable String step, int version, Task.@Nullable Who person) {
        return new Task(
                id,
                typed.of("name"),
                side(typed).orElseThrow(),
                Arrays.stream(Part.values())
                        .filter(part -> typed.is("part", part))
                        .findFirst()
                        .orElse(null),
                step,
                typed.whole("likely"),
                typed.has("p80") ? typed.whole("p80") : null,
                typed.has("vulnerable"),
                Arrays.stream(Mark.values())
                        .filter(mark -> typed.is("mark", mark))
                        .findFirst()
                        .orElse(null),
                typed.id("owner").map(owner -> new Task.Who(owner, "")).orElse(null),
                person,
                typed.day("notBefore").orElse(null),
                new Progress(typed.day("begun").orElse(null), typed.day("done").orElse(null)),
                waits.stream().filter(wait -> !wait.onId().equals(id)).toList(),
                version);
    }
}
