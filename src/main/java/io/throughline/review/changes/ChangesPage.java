package io.throughline.review.changes;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed on a deal or an account from one day to another.
///
/// @param path of the deal or account
/// @param writes whoever looks may put changes back
/// @param refused why a change was not put back; `null` where nobody tried
public record ChangesPage(
        Shell shell,
        String path,
        String name,
        LocalDate from,
        LocalDate to,
        List<Told> told,
        boolean writes,
        @Nullable String refused)
        implements Page {

    /// A change in sentences.
    ///
    /// @param change how the request to put it back names it; `null` where it can't be
    public record Told(
            Instant at, List<String> sentences, @Nullable String change) {}

    public boolean isCut() {
        return told.size() >= Changes.MOST;
    }
}
