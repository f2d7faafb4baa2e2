package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.PrivateKind;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/wounded-rivals")
@Tag(name = "Concerns and readiness")
class WoundedApi {
    private final Deals deals;
    private final WoundedRivals rivals;

    WoundedApi(Deals deals, WoundedRivals rivals) {
        this.deals = deals;
        this.rivals = rivals;
    }

    /// All of a deal.
    @Schema(name = "WoundedRivals")
    record All(List<WoundedAnswer> items) implements PrivateKind.ForTheTeam {}

    /// One of them.
    @Schema(
            name = "WoundedRival",
            description = "A rival who lost to us, or loses ground, within 90 days, and whom the end-game map does not"
                    + " answer yet.")
    record WoundedAnswer(
            String rival,
            WoundedRival.Why why,
            LocalDate on,

            @Schema(
                    description =
                            "The deal that they lost, or the criterion by which somebody rates them lower than before.")
            String of,

            @Schema(description = "The deal that they lost.") @Nullable
            UUID lostDealId,

            @Schema(description = "What they will try is on the end-game map, and not what is done about it.")
            boolean named)
            implements PrivateKind.ForTheTeam {

        static WoundedAnswer of(WoundedRival one) {
            return new WoundedAnswer(one.rival(), one.why(), one.on(), one.of(), one.lostId(), one.named());
        }
    }

    @GetMapping
    @Operation(
            summary = "List the rivals who will strike back",
            description = "Computed from outcomes and ratings, the latest first; for the deal's team and its managers.")
    All list(Viewer viewer, @PathVariable UUID deal) {
        var insider = deals.toKnow(deal, viewer);
        return new All(rivals.of(insider).stream().map(WoundedAnswer::of).toList());
    }
}
