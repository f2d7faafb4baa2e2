package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Options;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Ratings;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.util.List;
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
@RequestMapping("/api/v1/deals/{deal}/ratings")
@Tag(name = CriteriaApi.TAG)
class RatingApi {
    private static final Entries<Rating, RatingAnswer> ENTRIES =
            new Entries<>("There is no such rating in this deal.", Rating::id, Rating::version, RatingAnswer::of);

    private final Ratings ratings;
    private final Criteria criteria;
    private final Options options;
    private final ChoiceDoor door;
    private final Bodies bodies;

    RatingApi(Ratings ratings, Criteria criteria, Options options, ChoiceDoor door, Bodies bodies) {
        this.ratings = ratings;
        this.criteria = criteria;
        this.options = options;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List a deal's ratings",
            description = "In the order in which they came. Those without a sayer are our own belief, and count only"
                    + " where none of theirs rated the same.")
    Paged<RatingAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var times = door.toSee(deal, viewer, seen);
        return paging.part(ratings.of(deal, times, paging.after(), paging.rows()), Rating::id)
                .map(RatingAnswer::of);
    }

    @PostMapping
    @Operation(
            summary = "Rate an option by a criterion",
            description = "Each person rates it once, and so do we; what is said anew is a change of that rating.")
    ResponseEntity<RatingAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody RatingBody body) {
        door.toWrite(deal, viewer);
        Invalid.there(criteria.find(deal, body.criterionId()), "/criterionId", "criterion in this deal");
        Invalid.there(options.find(deal, body.optionId()), "/optionId", "option in this deal");
        var said = door.said(body.sayerId(), body.on(), body.channel(), body.words());
        var made = body.rating(Ids.next(), said, 0);
        ratings.write(deal, List.of(made), List.of());
        return ENTRIES.made("/api/v1/deals/" + deal + "/ratings", ratings.find(deal, made.id()));
    }

    @GetMapping("/{rating}")
    @Operation(summary = "Read a rating")
    ResponseEntity<RatingAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID rating, @ParameterObject Seen seen) {
        return ENTRIES.found(ratings.find(deal, rating, door.toSee(deal, viewer, seen)));
    }

    @PatchMapping("/{rating}")
    @Operation(summary = "Change a rating", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = RatingBody.class)))
    ResponseEntity<RatingAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID rating,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = toWrite(viewer, deal, rating, ifMatch);
        var body = bodies.merged(RatingBody.of(standing), change, RatingBody.class);
        body.mustBeOf(standing);
        var said = door.said(body.sayerId(), body.on(), body.channel(), body.words());
        ratings.write(deal, List.of(body.rating(rating, said, standing.version())), List.of());
        return ENTRIES.found(ratings.find(deal, rating));
    }

    @DeleteMapping("/{rating}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a rating", description = "It is not known any more; it stays in the history.")
    void withdraw(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID rating,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ratings.write(deal, List.of(), List.of(toWrite(viewer, deal, rating, ifMatch)));
    }

    private Rating toWrite(Viewer viewer, UUID deal, UUID id, @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        return ENTRIES.toChange(ratings.find(deal, id), ifMatch);
    }
}
