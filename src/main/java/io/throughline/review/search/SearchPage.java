package io.throughline.review.search;

import io.throughline.web.Page;
import io.throughline.web.Section;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Locale;

/// What was found, a few of each kind, with the sections whose name begins so.
public record SearchPage(Shell shell, String typed, List<Hit> deals, List<Hit> accounts, List<Hit> persons)
        implements Page {

    public List<Section> sections() {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return shell.sections().stream()
                .filter(section -> say(section.key()).toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
    }

    public boolean isEmpty() {
        return deals.isEmpty()
                && accounts.isEmpty()
                && persons.isEmpty()
                && sections().isEmpty();
    }
}
