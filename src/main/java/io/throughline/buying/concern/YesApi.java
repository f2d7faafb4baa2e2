package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.EndGame.Yes;
import io.throughline.identity.Directory;
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
@RequestMapping("/api/v1/deals/{deal}/end-game/people")
@Tag(name = YesApi.TAG)
class YesApi {
    static final String TAG = "End game";

    private static final Entries<Yes, YesAnswer> ENTRIES =
            new Entries<>("They are not on this end game.", Yes::id, Yes::version, YesAnswer::of);

    private final EndGames games;
    private final Directory directory;
    private final BuyingDoor door;
    private final Bodies bodies;

    YesApi(EndGames games, Directory directory, BuyingDoor door, Bodies bodies) {
        this.games = games;
        this.directory = directory;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List who must say yes in the end",
            description = "In the order in which they were put on the map. For the deal's team and its managers.")
    Paged<YesAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var stored = door.toSee(deal, viewer, seen).stored();
        return paging.of(games.of(insider, stored).yeses(), Yes::id).map(YesAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Put somebody on the end-game map")
    ResponseEntity<YesAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody YesBody body) {
        var insider = door.toKnow(deal, viewer);
        door.mustBeSomebody(body.personId(), "/personId");
        Invalid.unless(
                games.of(insider).yeses().stream()
                        .noneMatch(one -> one.personId().equals(body.personId())),
                "/personId",
                "They are on this end game: change that.");
        var yes = checked(body).yes(Ids.next(), 1);
        games.add(insider, yes);
        return ENTRIES.made("/api/v1/deals/" + deal + "/end-game/people", games.yes(insider, yes.id()));
    }

    @GetMapping("/{yes}")
    @Operation(summary = "Read somebody who must say yes")
    ResponseEntity<YesAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID yes, @ParameterObject Seen seen) {
        var insider = door.toKnow(deal, viewer);
        return ENTRIES.found(
                games.yes(insider, yes, door.toSee(deal, viewer, seen).stored()));
    }

    @PatchMapping("/{yes}")
    @Operation(
            summary = "Change what we do about what somebody fears",
            description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = YesBody.class)))
    ResponseEntity<YesAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID yes,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var insider = door.toKnow(deal, viewer);
        var standing = ENTRIES.toChange(games.yes(insider, yes), ifMatch);
        games.change(
                insider,
                checked(bodies.merged(YesBody.of(standing), change, YesBody.class))
                        .over(standing));
        return ENTRIES.found(games.yes(insider, yes));
    }

    @DeleteMapping("/{yes}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take somebody off the end-game map")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID yes,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var insider = door.toKnow(deal, viewer);
        games.remove(insider, ENTRIES.toChange(games.yes(insider, yes), ifMatch));
    }

    private YesBody checked(YesBody body) {
        Invalid.unless(
                body.answererId() == null || directory.isHere(body.answererId()),
                "/answererId",
                "They are not one of us, or left.");
        return body;
    }
}
