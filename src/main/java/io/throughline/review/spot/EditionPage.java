package io.throughline.review.spot;

import io.throughline.deals.spot.SweetSpots;
import io.throughline.web.Page;
import io.throughline.web.Shell;

/// One edition of the rules, as it was made.
public record EditionPage(Shell shell, SweetSpots.Edition edition) implements Page {
    public String made() {
        return SpotPage.made(shell, edition);
    }
}
