package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.Claim;
import io.throughline.buying.Claims;
import io.throughline.deals.Insider;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(StakeholderApi.PATH + "/{stakeholder}/claims")
@Tag(name = "Buying team")
class ClaimApi {
    private final TeamDoor door;
    private final Claims claims;

    ClaimApi(TeamDoor door, Claims claims) {
        this.door = door;
        this.claims = claims;
    }

    /// From which day on a claim holds no more.
    @Schema(name = "ClaimEndBody")
    record EndBody(
            @Schema(description = "Today, if left out.", example = "2026-03-31") @Nullable
            LocalDate on) {}

    @GetMapping
    @Operation(
            summary = "List what is said of somebody of a buying team",
            description = "What holds no more too, in the order in which it was filed.")
    Paged<ClaimAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID stakeholder, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        door.onTheTeam(insider, stakeholder);
        return paging.of(of(insider, stakeholder), Claim::id).map(claim -> ClaimAnswer.of(claim, door.today()));
    }

    @PostMapping
    @Operation(
            summary = "Say something of somebody of a buying team",
            description =
                    "A role, a disposition, rapport, a personal reason for us to win, or that they fought for us.")
    ResponseEntity<ClaimAnswer> say(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID stakeholder, @RequestBody ClaimBody body) {
        var insider = door.toKnow(deal, viewer);
        door.onTheTeam(insider, stakeholder);
        var said = body.said();
        var id = claims.say(insider, stakeholder, said, door.evidence(insider, body.evidence()));
        return ResponseEntity.created(
                        URI.create("/api/v1/deals/%s/stakeholders/%s/claims/%s".formatted(deal, stakeholder, id)))
                .body(shown(insider, stakeholder, id));
    }

    @GetMapping("/{claim}")
    @Operation(summary = "Read what is said of somebody of a buying team")
    ClaimAnswer read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID stakeholder, @PathVariable UUID claim) {
        return shown(door.toKnow(deal, viewer), stakeholder, claim);
    }

    @PutMapping("/{claim}/end")
    @Operation(summary = "End a claim", description = "It holds no more from that day on, and is kept.")
    ClaimAnswer end(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID stakeholder,
            @PathVariable UUID claim,
            @RequestBody EndBody body) {
        var insider = door.toKnow(deal, viewer);
        shown(insider, stakeholder, claim);
        var day = body.on() == null ? door.today() : body.on();
        Invalid.unless(!day.isAfter(door.today()), "/on", "This day is to come.");
        claims.end(insider, claim, day);
        return shown(insider, stakeholder, claim);
    }

    private List<Claim> of(Insider insider, UUID person) {
        return claims.of(insider).stream()
                .filter(claim -> claim.personId().equals(person))
                .toList();
    }

    private ClaimAnswer shown(Insider insider, UUID person, UUID id) {
        return of(insider, person).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(claim -> ClaimAnswer.of(claim, door.today()))
                .orElseThrow(() -> new NotFound("There is no such claim of them in this deal."));
    }
}
