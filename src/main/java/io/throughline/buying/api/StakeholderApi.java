package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Conflict;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.Insides;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholders;
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
@RequestMapping(StakeholderApi.PATH)
@Tag(name = "Buying team")
class StakeholderApi {
    static final String PATH = "/api/v1/deals/{deal}/stakeholders";

    private final TeamDoor door;
    private final Stakeholders stakeholders;
    private final Insides insides;
    private final Bodies bodies;

    StakeholderApi(TeamDoor door, Stakeholders stakeholders, Insides insides, Bodies bodies) {
        this.door = door;
        this.stakeholders = stakeholders;
        this.insides = insides;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List a deal's buying team",
            description =
                    "Whom contact roles name and whom somebody put there, with what they are to us. For the deal's"
                            + " team and its managers.")
    Paged<StakeholderAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var times = door.at(insider, seen);
        var team = door.team(insider, times);
        var inside = insides.of(insider, team, times.stored());
        return paging.of(team.people(), Stakeholder::personId)
                .map(one -> StakeholderAnswer.of(one, inside.of(one.personId())));
    }

    @PostMapping
    @Operation(summary = "Put a person on a deal's buying team")
    ResponseEntity<StakeholderAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody StakeholderBody body) {
        var insider = door.toKnow(deal, viewer);
        door.mustBeSomebody(body.personId(), "/personId");
        var known = door.team(insider)
                .find(body.personId())
                .map(Stakeholder::version)
                .orElse(0);
        Invalid.unless(known == 0, "/personId", "They are on this buying team: change that.");
        place(insider, body, 0);
        var made = shown(insider, body.personId());
        return Tagged.made("/api/v1/deals/" + deal + "/stakeholders", body.personId(), made.version(), made);
    }

    @GetMapping("/{stakeholder}")
    @Operation(summary = "Read somebody of a buying team", description = "By the person's id.")
    ResponseEntity<StakeholderAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID stakeholder, @ParameterObject Seen seen) {
        var insider = door.toKnow(deal, viewer);
        var shown = shown(insider, stakeholder, door.at(insider, seen));
        return Tagged.found(shown.version(), shown);
    }

    @PatchMapping("/{stakeholder}")
    @Operation(
            summary = "Change where somebody of a buying team stands",
            description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = StakeholderBody.class)))
    ResponseEntity<StakeholderAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID stakeholder,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var insider = door.toKnow(deal, viewer);
        var standing = door.onTheTeam(insider, stakeholder);
        IfMatch.require(ifMatch, standing.version());
        var body = bodies.merged(StakeholderBody.of(standing), change, StakeholderBody.class);
        Invalid.unless(body.personId().equals(stakeholder), "/personId", "It is somebody else: add them.");
        place(insider, body, standing.version());
        var shown = shown(insider, stakeholder);
        return Tagged.found(shown.version(), shown);
    }

    @DeleteMapping("/{stakeholder}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take somebody off a buying team",
            description = "Only where nothing is said of them and nobody is tied to them.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID stakeholder,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var insider = door.toKnow(deal, viewer);
        var standing = door.onTheTeam(insider, stakeholder);
        IfMatch.require(ifMatch, standing.version());
        if (!stakeholders.remove(insider, stakeholder, standing.version()))
            throw new Conflict("Something is said of them, or somebody is tied to them: that is kept, so they stay.");
    }

    private void place(Insider insider, StakeholderBody body, int version) {
        switch (stakeholders.place(insider, body.place(version))) {
            case Stakeholders.Answer.Placed placed -> {}
            case Stakeholders.Answer.Loop loop ->
                throw new Invalid("/reportsToId", "Nobody reports to themselves, directly or through others.");
            case Stakeholders.Answer.InfluencesThemselves self ->
                throw new Invalid("/influences", "Nobody is said to influence themselves.");
            case Stakeholders.Answer.NotOnTheTeam gone ->
                throw new Invalid(
                        gone.personId().equals(body.reportsToId()) ? "/reportsToId" : "/influences",
                        "They are not on this deal's buying team.");
        }
    }

    private StakeholderAnswer shown(Insider insider, UUID person) {
        return shown(insider, person, door.now());
    }

    private StakeholderAnswer shown(Insider insider, UUID person, Times times) {
        var team = door.team(insider, times);
        var one = TeamDoor.onIt(team, person);
        return StakeholderAnswer.of(
                one, insides.of(insider, team, times.stored()).of(person));
    }
}
