package io.throughline.buying;

import io.throughline.base.Times;
import io.throughline.deals.Deal;
import io.throughline.web.LookingBack;
import io.throughline.web.Shell;
import java.time.LocalDate;

/// The deal of a page, as of the two times at which it is looked at.
///
/// @param deal as it stood then
/// @param inside whoever looks may read what is private in it
/// @param writes they may change it, and look at today
public record DealAt(LookingBack back, Deal deal, boolean inside, boolean writes) {
    public Shell shell() {
        return back.shell();
    }

    public Times times() {
        return back.times();
    }

    public LocalDate asOf() {
        return back.times().asOf();
    }

    public boolean isPast() {
        return back.isPast();
    }

    /// Of the deal's own page, as of the same times.
    public String path() {
        return "/deals/" + deal.id();
    }
}
