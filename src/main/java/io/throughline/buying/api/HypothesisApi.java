package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.Hypotheses;
import io.throughline.buying.Hypothesis;
import io.throughline.deals.Insider;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import io.throughline.web.api.Tagged;
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
@RequestMapping("/api/v1/deals/{deal}/hypotheses")
@Tag(name = "Buying team")
class HypothesisApi {
    private final TeamDoor door;
    private final Hypotheses hypotheses;
    private final Bodies bodies;

    HypothesisApi(TeamDoor door, Hypotheses hypotheses, Bodies bodies) {
        this.door = door;
        this.hypotheses = hypotheses;
        this.bodies = bodies;
    }

    /// What came of a hypothesis.
    @Schema(description = "What came of a hypothesis, and how we know.")
    record OutcomeBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "confirmed")
            Hypothesis.Outcome outcome,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HeardBody evidence) {}

    @GetMapping
    @Operation(summary = "List who decides, as we suppose", description = "In the order in which it was written down.")
    Paged<HypothesisAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var all = hypotheses.of(insider, door.at(insider, seen));
        return paging.of(all, Hypothesis::id).map(HypothesisAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Suppose that somebody decides")
    ResponseEntity<HypothesisAnswer> suppose(Viewer viewer, @PathVariable UUID deal, @RequestBody HypothesisBody body) {
        var insider = door.toKnow(deal, viewer);
        var supposed = body.supposed();
        door.mustBeOnTheTeam(insider, body.personId(), "/personId");
        var id = held(hypotheses.suppose(insider, supposed, door.today()));
        return Tagged.made("/api/v1/deals/" + deal + "/hypotheses", id, 1, HypothesisAnswer.of(found(insider, id)));
    }

    @GetMapping("/{hypothesis}")
    @Operation(summary = "Read a hypothesis")
    ResponseEntity<HypothesisAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID hypothesis) {
        return tagged(door.toKnow(deal, viewer), hypothesis);
    }

    @PatchMapping("/{hypothesis}")
    @Operation(summary = "Change a hypothesis that is open", description = "Fields that are left out stay.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = HypothesisBody.class)))
    ResponseEntity<HypothesisAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID hypothesis,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var insider = door.toKnow(deal, viewer);
        var standing = open(insider, hypothesis, ifMatch);
        var supposed = bodies.merged(HypothesisBody.of(standing), change, HypothesisBody.class)
                .supposed();
        door.mustBeOnTheTeam(insider, supposed.personId(), "/personId");
        held(hypotheses.change(insider, standing, supposed));
        return tagged(insider, hypothesis);
    }

    @PutMapping("/{hypothesis}/outcome")
    @Operation(summary = "Say what came of a hypothesis")
    ResponseEntity<HypothesisAnswer> close(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID hypothesis,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OutcomeBody body) {
        var insider = door.toKnow(deal, viewer);
        var standing = open(insider, hypothesis, ifMatch);
        hypotheses.close(insider, standing, body.outcome(), door.evidence(insider, body.evidence()));
        return tagged(insider, hypothesis);
    }

    private Hypothesis open(Insider insider, UUID id, @Nullable String ifMatch) {
        var standing = found(insider, id);
        IfMatch.require(ifMatch, standing.version());
        Invalid.unless(standing.isOpen(), "", "It is closed: what came of it is written down.");
        return standing;
    }

    private static UUID held(Hypotheses.Answer answer) {
        return switch (answer) {
            case Hypotheses.Answer.Held held -> held.id();
            case Hypotheses.Answer.TooMuch much ->
                throw new Invalid(
                        "/probability",
                        "Only one of them decides: beside the other open hypotheses %s is left of 1."
                                .formatted(much.left().stripTrailingZeros().toPlainString()));
        };
    }

    private Hypothesis found(Insider insider, UUID id) {
        return hypotheses.of(insider).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such hypothesis in this deal."));
    }

    private ResponseEntity<HypothesisAnswer> tagged(Insider insider, UUID id) {
        var found = found(insider, id);
        return Tagged.found(found.version(), HypothesisAnswer.of(found));
    }
}
