package io.throughline.transition.page;

import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Trial;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A trial, as it was sent: for each task `likely-ID` in working days, `start-ID` and `end-ID` as days, and for each
/// pinned day `pin-PART` with `was-PART`, the day it was when the trial began.
///
/// @param problems keys of messages by field; empty where all of it can be read
record TrialFields(Trial trial, Map<String, String> problems) {
    static final String LIKELY = "likely-";
    static final String START = "start-";
    static final String END = "end-";
    static final String PIN = "pin-";
    static final String WAS = "was-";

    static TrialFields read(Typed typed, Timetable plan) {
        var problems = new LinkedHashMap<String, String>();
        var durations = new HashMap<UUID, Integer>();
        var starts = new HashMap<UUID, LocalDate>();
        var ends = new HashMap<UUID, LocalDate>();
        for (var task : plan.plan().tasks()) {
            if (typed.has(LIKELY + task.id())) lasting(typed, task, durations, problems);
            day(typed, START, task.id(), starts, problems);
            day(typed, END, task.id(), ends, problems);
        }
        return new TrialFields(new Trial(durations, starts, ends, pins(typed, plan, problems)), problems);
    }

    private static void lasting(Typed typed, Task task, Map<UUID, Integer> durations, Map<String, String> problems) {
        var days = typed.whole(LIKELY + task.id());
        if (days < 1 || days > Task.MOST_DAYS) problems.put(LIKELY + task.id(), "transition.tried.wrong");
        else durations.put(task.id(), days);
    }

    private static <K> void day(
            Typed typed, String field, K key, Map<K, LocalDate> days, Map<String, String> problems) {
        var name = field + key;
        if (!typed.has(name)) return;
        typed.day(name).ifPresentOrElse(day -> days.put(key, day), () -> problems.put(name, "transition.tried.wrong"));
    }

    private static Map<Part, LocalDate> pins(Typed typed, Timetable plan, Map<String, String> problems) {
        var pins = new HashMap<Part, LocalDate>();
        for (var date : plan.dates()) {
            day(typed, PIN, date.part(), pins, problems);
            if (date.hard() && pins.containsKey(date.part())) problems.put(PIN + date.part(), "transition.tried.hard");
        }
        return pins;
    }

    /// Whether a day that is moved was another when the trial began.
    static List<CriticalDate> outdated(Typed typed, Timetable plan) {
        return plan.dates().stream()
                .filter(date -> typed.has(PIN + date.part()) && !typed.is(WAS + date.part(), date.on()))
                .toList();
    }

    boolean isEmpty() {
        return trial.equals(Trial.NONE);
    }
}
