package io.throughline.review.playbook;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.List;

/// All editions of the playbook, with what each changed.
///
/// @param editions the newest first
public record EditionsPage(Shell shell, List<Edition> editions) implements Page {
    /// @param changes against the edition before
    public record Row(Edition edition, String made, List<Difference> changes) {}

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < editions.size(); i++) {
            var edition = editions.get(i);
            var changes = i + 1 < editions.size()
                    ? Difference.between(editions.get(i + 1).playbook(), edition.playbook())
                    : List.<Difference>of();
            rows.add(new Row(edition, PlaybookPage.made(shell, edition), changes));
        }
        return rows;
    }
}
