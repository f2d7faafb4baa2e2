package io.throughline.buying.strategy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.BuyingDoor;
import io.throughline.deals.Insider;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/deals/{deal}/strategies")
@Tag(name = VulnerabilityApi.TAG)
class StrategyApi {
    private final Strategies strategies;
    private final Exposures exposures;
    private final BuyingDoor door;
    private final Bodies bodies;

    StrategyApi(Strategies strategies, Exposures exposures, BuyingDoor door, Bodies bodies) {
        this.strategies = strategies;
        this.exposures = exposures;
        this.door = door;
        this.bodies = bodies;
    }

    /// What came of a strategy.
    @Schema(name = "StrategyOutcomeBody", description = "What came of a strategy, and what was seen.")
    record EndBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "worked")
            Strategy.Outcome outcome,

            @Schema(
                    description = "What was seen; what was to be done stays there, if left out.",
                    maxLength = Strategy.MOST_WORDS,
                    example = "They put it in their papers.")
            @Nullable
            String words) {}

    @GetMapping
    @Operation(
            summary = "List what is done where other options are ahead",
            description = "In the order in which it was chosen, with what is over.")
    Paged<StrategyAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var times = door.toSee(deal, viewer, seen);
        var entries = entries(insider, times);
        return paging.of(strategies.of(insider, times), Strategy::id).map(entries.form());
    }

    @PostMapping
    @Operation(
            summary = "Choose what to do where another option is ahead",
            description = "One at a time: 409 while another is in progress there.")
    ResponseEntity<StrategyAnswer> choose(Viewer viewer, @PathVariable UUID deal, @RequestBody StrategyBody body) {
        var insider = door.toKnow(deal, viewer);
        var chosen = body.chosen(strategies.team(deal), door.today());
        var id = exposures.choose(insider, at(insider, body), chosen);
        return entries(insider).made("/api/v1/deals/" + deal + "/strategies", strategies.find(insider, id));
    }

    private Exposure at(Insider insider, StrategyBody body) {
        try {
            return exposures.find(insider, body.criterionId(), body.optionId());
        } catch (NotFound none) {
            throw new Invalid("/optionId", "It is not ahead by this criterion.");
        }
    }

    @GetMapping("/{strategy}")
    @Operation(summary = "Read what is done where another option is ahead")
    ResponseEntity<StrategyAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID strategy, @ParameterObject Seen seen) {
        var insider = door.toKnow(deal, viewer);
        var times = door.toSee(deal, viewer, seen);
        return entries(insider, times).found(strategies.find(insider, strategy, times));
    }

    @PatchMapping("/{strategy}")
    @Operation(
            summary = "Change who sees to a strategy, or by when",
            description = "While it is in progress. Fields that are left out stay.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = StrategyChangeBody.class)))
    ResponseEntity<StrategyAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID strategy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var insider = door.toKnow(deal, viewer);
        var standing = entries(insider).toChange(strategies.find(insider, strategy), ifMatch);
        Invalid.unless(standing.isOpen(), "", "It is over: what came of it is written down.");
        var body = bodies.merged(StrategyChangeBody.of(standing), change, StrategyChangeBody.class);
        strategies.change(insider, body.over(standing, strategies.team(deal), door.today()));
        return entries(insider).found(strategies.find(insider, strategy));
    }

    @PutMapping("/{strategy}/outcome")
    @Operation(summary = "Say what came of a strategy")
    ResponseEntity<StrategyAnswer> end(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID strategy,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EndBody body) {
        var insider = door.toKnow(deal, viewer);
        var standing = entries(insider).toChange(strategies.find(insider, strategy), ifMatch);
        Invalid.unless(standing.isOpen(), "", "It is over: what came of it is written down.");
        var words = body.words() == null ? standing.words() : body.words();
        strategies.end(insider, standing, body.outcome(), door.today(), words.strip());
        return entries(insider).found(strategies.find(insider, strategy));
    }

    private Entries<Strategy, StrategyAnswer> entries(Insider insider) {
        return entries(insider, Times.EVER);
    }

    private Entries<Strategy, StrategyAnswer> entries(Insider insider, Times times) {
        var gaps = strategies.gaps(insider, times);
        return new Entries<>(
                "There is no such strategy in this deal.",
                Strategy::id,
                Strategy::version,
                one -> StrategyAnswer.of(
                        one,
                        gaps.stream()
                                .filter(gap -> gap.id().equals(one.gapId()))
                                .findFirst()
                                .orElseThrow()));
    }
}
