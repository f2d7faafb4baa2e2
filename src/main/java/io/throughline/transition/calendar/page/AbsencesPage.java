package io.throughline.transition.calendar.page;

import io.throughline.accounts.Person;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.calendar.Away;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is away: the reader and their people, or one of a customer's people.
///
/// @param person whose days they are; `null` for those of colleagues
/// @param list not over yet, the next first
/// @param whom whose days the reader may write, themselves first
/// @param sent the form that was sent and refused
public record AbsencesPage(Shell shell, @Nullable Person person, List<Away> list, List<Choice> whom, SentForm sent)
        implements Page {
    static final String FORM = "away";

    public String path() {
        return person == null ? "/absences" : "/people/" + person.id() + "/absences";
    }

    public String title() {
        return person == null ? say("absence.title") : say("absence.title.theirs", person.name());
    }

    public String days(Away away) {
        return CalendarWords.days(shell, away.first(), away.last());
    }

    /// Whether there is anybody to choose.
    public boolean isOfMany() {
        return whom.size() > 1;
    }

    public String who() {
        return sent.of(FORM, "who", whom.isEmpty() ? "" : whom.getFirst().value());
    }

    public String typed(String field) {
        return sent.of(FORM, field);
    }

    public @Nullable String problem(String field) {
        return sent.problem(shell, FORM, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
