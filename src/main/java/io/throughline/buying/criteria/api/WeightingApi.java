package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.criteria.Weightings;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/deals/{deal}/weightings")
@Tag(name = CriteriaApi.TAG)
class WeightingApi {
    private static final Entries<Weighting, WeightingAnswer> ENTRIES = new Entries<>(
            "Nobody said in this deal what matters to them under this id.",
            Weighting::id,
            Weighting::version,
            WeightingAnswer::of);

    private final Weightings weightings;
    private final BuyerChoices choices;
    private final ChoiceDoor door;
    private final Bodies bodies;

    WeightingApi(Weightings weightings, BuyerChoices choices, ChoiceDoor door, Bodies bodies) {
        this.weightings = weightings;
        this.choices = choices;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List what matters to whom in a deal", description = "In the order in which it came.")
    Paged<WeightingAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var times = door.toSee(deal, viewer, seen);
        return paging.part(weightings.of(deal, times, paging.after(), paging.rows()), Weighting::id)
                .map(WeightingAnswer::of);
    }

    @PostMapping
    @Operation(
            summary = "Say what matters to somebody",
            description = "Of each person there is one; what they say anew is a change of it.")
    ResponseEntity<WeightingAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody WeightingBody body) {
        door.toWrite(deal, viewer);
        var choice = choices.of(deal);
        WeighedRules.check(body, choice.criteria());
        Invalid.unless(choice.weightings().size() < Weightings.MOST, "", "At most 50 people weigh in a deal.");
        var said = door.said(body.sayerId(), body.on(), body.channel(), body.words());
        var made = body.weighting(Ids.next(), deal, said, 0);
        weightings.write(made);
        return ENTRIES.made("/api/v1/deals/" + deal + "/weightings", weightings.find(deal, made.id()));
    }

    @GetMapping("/{weighting}")
    @Operation(summary = "Read what matters to somebody")
    ResponseEntity<WeightingAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID weighting, @ParameterObject Seen seen) {
        return ENTRIES.found(weightings.find(deal, weighting, door.toSee(deal, viewer, seen)));
    }

    @PatchMapping("/{weighting}")
    @Operation(summary = "Change what matters to somebody", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = WeightingBody.class)))
    ResponseEntity<WeightingAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID weighting,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = toWrite(viewer, deal, weighting, ifMatch);
        var body = bodies.merged(WeightingBody.of(standing), change, WeightingBody.class);
        Invalid.unless(body.sayerId().equals(standing.said().sayerId()), "/sayerId", "It does not change.");
        WeighedRules.check(body, choices.of(deal).criteria());
        var said = door.said(body.sayerId(), body.on(), body.channel(), body.words());
        weightings.write(body.weighting(weighting, deal, said, standing.version()));
        return ENTRIES.found(weightings.find(deal, weighting));
    }

    @DeleteMapping("/{weighting}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw what matters to somebody", description = "It stays in the history.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID weighting,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        weightings.remove(toWrite(viewer, deal, weighting, ifMatch));
    }

    private Weighting toWrite(Viewer viewer, UUID deal, UUID id, @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        return ENTRIES.toChange(weightings.find(deal, id), ifMatch);
    }
}
