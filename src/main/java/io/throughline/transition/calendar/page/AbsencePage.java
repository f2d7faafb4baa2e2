package io.throughline.transition.calendar.page;

import io.throughline.transition.calendar.Away;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import org.jspecify.annotations.Nullable;

/// Days on which somebody is away, and the forms that change them and take them out.
///
/// @param sent the form that was sent and refused
public record AbsencePage(Shell shell, Away away, SentForm sent) implements Page {
    public String path() {
        return "/absences/" + away.id();
    }

    /// The list that they are in.
    public String list() {
        return list(away);
    }

    static String list(Away away) {
        return away.ours() ? "/absences" : "/people/" + away.whoId() + "/absences";
    }

    public String typed(String field, Object standing) {
        return sent.of(AbsencesPage.FORM, field, standing.toString());
    }

    public @Nullable String problem(String field) {
        return sent.problem(shell, AbsencesPage.FORM, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
