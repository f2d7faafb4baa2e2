package io.throughline.review.changes;

import io.throughline.accounts.Organizations;
import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.review.changes.Kept.Subject;
import io.throughline.review.changes.Undoing.Answer;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of changes for whoever may see them, and puts one back for whoever may write.
@Component
class ChangesPages {
    private static final int USUAL_DAYS = 30;

    private final Deals deals;
    private final Organizations accounts;
    private final Changes changes;
    private final Undoing undoing;

    ChangesPages(Deals deals, Organizations accounts, Changes changes, Undoing undoing) {
        this.deals = deals;
        this.accounts = accounts;
        this.changes = changes;
        this.undoing = undoing;
    }

    /// The days that were asked for.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        static final Days USUAL = new Days(null, null);

        LocalDate first(LocalDate today) {
            return bounded(from == null ? last(today).minusDays(USUAL_DAYS) : from);
        }

        LocalDate last(LocalDate today) {
            return bounded(to == null ? today : to);
        }

        /// The database knows no other years.
        private static LocalDate bounded(LocalDate day) {
            var first = LocalDate.of(1970, 1, 1);
            var last = LocalDate.of(9999, 12, 31);
            return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        }
    }

    ChangesPage page(Shell shell, Subject subject, UUID id, Days days, @Nullable String refused) {
        var today = shell.today().date();
        var from = days.first(today);
        var to = days.last(today);
        var name = name(shell, subject, id);
        var found = changes.between(subject, id, shell.signedIn(), from, to);
        var sentences = new Sentences(shell, changes.names(Sentences.ids(found)));
        var told = found.stream()
                .filter(Change::isOne)
                .map(change -> new ChangesPage.Told(
                        change.at(), sentences.of(change), change.mayBeUndone() ? change.key() : null))
                .filter(one -> !one.sentences().isEmpty())
                .toList();
        var writes = subject == Subject.ACCOUNT || deals.mayWrite(id, shell.signedIn());
        return new ChangesPage(shell, path(subject, id), name, from, to, told, writes, refused);
    }

    private String name(Shell shell, Subject subject, UUID id) {
        return switch (subject) {
            case DEAL -> deals.toSee(id, shell.signedIn()).name();
            case ACCOUNT ->
                accounts.find(id)
                        .orElseThrow(() -> new NotFound("This account is not there."))
                        .name();
        };
    }

    static String path(Subject subject, UUID id) {
        return (subject == Subject.DEAL ? "/deals/" : "/accounts/") + id;
    }

    /// @param key of the change, as the page names it
    /// @return why not, in words; `null` where it was put back
    /// @throws NotFound when there is no such change
    @Nullable
    String undo(Shell shell, Subject subject, UUID id, String key) {
        if (subject == Subject.DEAL) deals.toWrite(id, shell.signedIn());
        else name(shell, subject, id);
        var change = changes.find(subject, id, shell.signedIn(), key)
                .orElseThrow(() -> new NotFound("There is no such change."));
        return switch (undoing.undo(id, change)) {
            case Answer.Undone undone -> null;
            case Answer.Gone gone -> shell.say("changes.refused.gone");
            case Answer.RestedOn rested -> shell.say("changes.refused.rested");
            case Answer.ChangedSince since -> {
                var sentences = new Sentences(shell, changes.names(Sentences.ids(java.util.List.of(change))));
                var what = since.fields().stream()
                        .map(field -> sentences.what(change, field))
                        .toList();
                yield shell.say("changes.refused.since", String.join(", ", what));
            }
        };
    }
}
