package io.throughline.transition.page;

import io.throughline.transition.Task;
import io.throughline.transition.calendar.Absence;
import io.throughline.transition.calendar.page.CalendarWords;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who of those who see to a task is away, today or later, for which it waits.
///
/// @param words one sentence each
/// @param person the page of the absences of the one of theirs; `null` where nobody is named
/// @param isOwn whether the reader is the one of ours
public record TaskAbsences(List<String> words, @Nullable String person, boolean isOwn) {
    static TaskAbsences of(Shell shell, Task task, List<Absence> absences) {
        var owner = task.owner();
        var person = task.person();
        return new TaskAbsences(
                Stream.of(Optional.ofNullable(owner), Optional.ofNullable(person))
                        .flatMap(Optional::stream)
                        .flatMap(who -> words(shell, who, absences))
                        .toList(),
                person == null ? null : "/people/" + person.id() + "/absences",
                owner != null && owner.id().equals(shell.signedIn().id()));
    }

    private static Stream<String> words(Shell shell, Task.Who who, List<Absence> absences) {
        var today = shell.today().date();
        return absences.stream()
                .filter(absence ->
                        absence.whoId().equals(who.id()) && !absence.last().isBefore(today))
                .map(absence -> shell.say(
                        "absence.of", who.name(), CalendarWords.days(shell, absence.first(), absence.last())));
    }
}
