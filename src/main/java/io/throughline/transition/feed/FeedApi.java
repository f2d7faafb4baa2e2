package io.throughline.transition.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/plan/feed")
@Tag(name = "Plan")
class FeedApi {
    private final Deals deals;
    private final PlanFeeds feeds;

    FeedApi(Deals deals, PlanFeeds feeds) {
        this.deals = deals;
        this.feeds = feeds;
    }

    /// An address at which a calendar reads the plan.
    @Schema(name = "PlanFeed", description = "That a calendar of yours reads the plan, at an address of its own.")
    record FeedAnswer(
            @Schema(
                    description =
                            "Whoever knows it reads the plan. It is shown once, when it is made; null after that.")
            @Nullable
            URI url,

            Instant madeAt,

            @Schema(description = "The last day on which a calendar read it; null for never.") @Nullable
            LocalDate usedOn) {}

    @GetMapping
    @Operation(summary = "Read your calendar feed of a plan", description = "404 while there is none.")
    FeedAnswer read(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        return answer(deal, viewer, null);
    }

    @PostMapping
    @Operation(
            summary = "Make your calendar feed of a plan",
            description = "The address is shown this once. An earlier one is good for nothing from then on. A calendar"
                    + " reads it as long as you may see the deal.")
    ResponseEntity<FeedAnswer> make(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        var url = URI.create(FeedController.address() + feeds.make(deal, viewer.id()));
        return ResponseEntity.status(HttpStatus.CREATED).body(answer(deal, viewer, url));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke your calendar feed of a plan", description = "Its address is good for nothing then.")
    void revoke(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        if (!feeds.revoke(deal, viewer.id())) throw none();
    }

    private FeedAnswer answer(UUID deal, Viewer viewer, @Nullable URI url) {
        var feed = feeds.of(deal, viewer.id()).orElseThrow(FeedApi::none);
        return new FeedAnswer(url, feed.madeAt(), feed.usedOn());
    }

    private static NotFound none() {
        return new NotFound("No calendar of yours reads this plan.");
    }
}
