package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.EndGame.RivalMove;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
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
@RequestMapping("/api/v1/deals/{deal}/end-game/moves")
@Tag(name = YesApi.TAG)
class MoveApi {
    private static final Entries<RivalMove, MoveAnswer> ENTRIES =
            new Entries<>("This is not on this end game.", RivalMove::id, RivalMove::version, MoveAnswer::of);

    private final EndGames games;
    private final BuyingDoor door;
    private final Bodies bodies;

    MoveApi(EndGames games, BuyingDoor door, Bodies bodies) {
        this.games = games;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List what rivals will try",
            description = "In the order in which it was written down. For the deal's team and its managers.")
    Paged<MoveAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var stored = door.toSee(deal, viewer, seen).stored();
        return paging.of(games.of(insider, stored).moves(), RivalMove::id).map(MoveAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Write down what a rival will try")
    ResponseEntity<MoveAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody MoveBody body) {
        var insider = door.toKnow(deal, viewer);
        var move = body.move(Ids.next(), 1);
        games.add(insider, move);
        return ENTRIES.made("/api/v1/deals/" + deal + "/end-game/moves", games.move(insider, move.id()));
    }

    @GetMapping("/{move}")
    @Operation(summary = "Read what a rival will try")
    ResponseEntity<MoveAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID move, @ParameterObject Seen seen) {
        var insider = door.toKnow(deal, viewer);
        return ENTRIES.found(
                games.move(insider, move, door.toSee(deal, viewer, seen).stored()));
    }

    @PatchMapping("/{move}")
    @Operation(summary = "Change what a rival will try", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = MoveBody.class)))
    ResponseEntity<MoveAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID move,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var insider = door.toKnow(deal, viewer);
        var standing = ENTRIES.toChange(games.move(insider, move), ifMatch);
        games.change(
                insider,
                bodies.merged(MoveBody.of(standing), change, MoveBody.class).move(move, standing.version()));
        return ENTRIES.found(games.move(insider, move));
    }

    @DeleteMapping("/{move}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take away what a rival will try")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID move,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var insider = door.toKnow(deal, viewer);
        games.remove(insider, ENTRIES.toChange(games.move(insider, move), ifMatch));
    }
}
