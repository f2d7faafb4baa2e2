package io.throughline.transition.feed;

import io.throughline.deals.Deal;
import io.throughline.web.Page;
import io.throughline.web.Shell;

/// The address that a calendar reads, shown this once.
public record FeedPage(Shell shell, Deal deal, String address) implements Page {
    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    @Override
    public String toString() {
        return "the calendar's address of " + deal.name();
    }
}
