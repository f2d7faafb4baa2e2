package io.throughline.identity.audit;

import io.throughline.identity.Act;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of what was done.
///
/// @param found one more than is shown, where there are more
/// @param behind whether this is not the first page
/// @param next the cursor of the next page
public record AuditPage(
        Shell shell,
        Wanted wanted,
        List<AuditEvent> found,
        boolean behind,
        @Nullable String next) implements Page {

    public List<AuditEvent> events() {
        return found.stream().limit(AuditEvents.PAGE).toList();
    }

    public String who() {
        return wanted.who();
    }

    public boolean isWanted(Act.Kind kind) {
        return kind == wanted.kind();
    }

    public String about() {
        var about = wanted.about();
        return about == null ? "" : about.toString();
    }

    public String first() {
        var first = wanted.first();
        return first == null ? "" : first.toString();
    }

    public String last() {
        var last = wanted.last();
        return last == null ? "" : last.toString();
    }

    public String said(AuditEvent event) {
        return new AuditWords(shell).act(event);
    }

    public String whoDid(AuditEvent event) {
        return new AuditWords(shell).who(event);
    }

    public String start() {
        return "/audit?" + wanted.query();
    }

    public String export() {
        return "/audit/export?" + wanted.query();
    }

    public String nextPage() {
        return start() + "&after=" + next;
    }
}
