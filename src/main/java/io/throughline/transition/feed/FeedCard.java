package io.throughline.transition.feed;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a plan comes into a calendar, for its page.
///
/// @param feed the address that the viewer's calendar reads; `null` while there is none
public record FeedCard(Shell shell, UUID dealId, @Nullable PlanFeed feed) implements Page {
    public String path() {
        return "/deals/" + dealId + "/plan";
    }

    public boolean isFed() {
        return feed != null;
    }

    /// When it was made, and last read by a calendar.
    public String used() {
        if (feed == null) return "";
        var made = shell.day(shell.today().dateOf(feed.madeAt()));
        return feed.usedOn() == null
                ? say("transition.feed.unused", made)
                : say("transition.feed.used", made, shell.day(feed.usedOn()));
    }
}
