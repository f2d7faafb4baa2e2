package io.throughline.transition.feed;

import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Users;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets calendars in: as far as the user whose address it is would get, as of now.
@Component
@Transactional
class FeedDoor {
    private final PlanFeeds feeds;
    private final Users users;
    private final Deals deals;

    FeedDoor(PlanFeeds feeds, Users users, Deals deals) {
        this.feeds = feeds;
        this.users = users;
        this.deals = deals;
    }

    /// The deal that a word opens; empty where it was revoked, or its user has left or may not see the deal any more.
    Optional<Deal> open(String word) {
        var feed = feeds.find(word);
        var deal = feed.flatMap(one -> users.viewer(one.userId()).flatMap(viewer -> deals.find(one.dealId(), viewer)));
        if (deal.isPresent()) feeds.use(feed.orElseThrow());
        return deal;
    }
}
