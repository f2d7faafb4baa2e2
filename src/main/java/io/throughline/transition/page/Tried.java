package io.throughline.transition.page;

import io.throughline.transition.CriticalDate;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is tried on a plan and not kept.
///
/// @param words a sentence for each change
/// @param fields of the form that keeps it, see [TrialFields]
/// @param chance how likely the go-live would be in time, from fewer runs than those that are kept; `null` where it is
/// not counted
/// @param dragged something is not let go yet, and answered while it moves
public record Tried(
        List<String> words,
        Map<String, String> fields,
        @Nullable Double chance,
        boolean dragged) {
    public Tried {
        words = List.copyOf(words);
    }

    /// @param version of the plan at which the trial began
    static Tried of(
            Shell shell,
            Timetable standing,
            Timetable tried,
            String version,
            @Nullable Double chance,
            boolean dragged) {
        var words = new ArrayList<String>();
        var fields = new LinkedHashMap<String, String>();
        for (var task : tried.plan().tasks()) {
            var before = standing.plan().task(task.id()).orElseThrow();
            if (task.likely() != before.likely()) {
                fields.put(TrialFields.LIKELY + task.id(), String.valueOf(task.likely()));
                words.add(shell.say("transition.tried.likely", task.name(), task.likely(), before.likely()));
            }
            if (!Objects.equals(task.notBefore(), before.notBefore())) {
                fields.put(TrialFields.START + task.id(), first(tried, task).toString());
                words.add(start(shell, task));
            }
        }
        for (var date : tried.dates()) {
            var before = pinned(standing, date);
            if (date.on().equals(before)) continue;
            fields.put(TrialFields.PIN + date.part(), date.on().toString());
            fields.put(TrialFields.WAS + date.part(), before.toString());
            words.add(shell.say(
                    "transition.tried.pin",
                    shell.say("transition.part." + date.part()),
                    shell.day(date.on()),
                    shell.day(before)));
        }
        fields.put("version", version);
        return new Tried(words, fields, chance, dragged);
    }

    private static LocalDate first(Timetable tried, Task task) {
        var notBefore = task.notBefore();
        return notBefore == null ? tried.row(task).earliestStart() : notBefore;
    }

    private static String start(Shell shell, Task task) {
        var first = task.notBefore();
        return first == null
                ? shell.say("transition.tried.free", task.name())
                : shell.say("transition.tried.start", task.name(), shell.day(first));
    }

    private static LocalDate pinned(Timetable standing, CriticalDate date) {
        return standing.dates().stream()
                .filter(one -> one.part() == date.part())
                .findFirst()
                .orElseThrow()
                .on();
    }
}
