package io.throughline.review.search;

import io.throughline.web.Shell;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is found for what was typed so far.
@Component
public class SearchPages {
    private final Hits hits;

    SearchPages(Hits hits) {
        this.hits = hits;
    }

    public SearchPage page(Shell shell, String typed) {
        var terms = new Terms(typed);
        if (terms.isEmpty()) return new SearchPage(shell, typed, List.of(), List.of(), List.of());
        return new SearchPage(
                shell, typed, hits.deals(terms, shell.signedIn()), hits.accounts(terms), hits.persons(terms));
    }
}
