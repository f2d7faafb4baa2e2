package io.throughline.identity.audit;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that was done, with what it found and what it left.
///
/// @param found one more than is shown, where there are more
public record AuditEventPage(Shell shell, AuditEvent event, List<Change> found) implements Page {
    private static final Set<String> WITH_PAGES = Set.of("deals", "accounts", "people", "users", "imports");

    public String title() {
        return new AuditWords(shell).act(event);
    }

    public String who() {
        return new AuditWords(shell).who(event);
    }

    public String when() {
        return shell.moment(event.at());
    }

    public List<Change> changes() {
        return found.stream().limit(Effects.MOST).toList();
    }

    public boolean hasMore() {
        return found.size() > Effects.MOST;
    }

    /// The page of what it was done to; `null` where there is none.
    public @Nullable String subject() {
        var subject = event.subject();
        return subject != null && WITH_PAGES.contains(subject.kind()) ? subject.path() : null;
    }

    /// Everything else that was done to it.
    public @Nullable String others() {
        var subject = event.subject();
        return subject == null ? null : "/audit?about=" + subject.id();
    }

    public String heading(Change change) {
        return Objects.requireNonNullElse(change.name(), change.what());
    }
}
