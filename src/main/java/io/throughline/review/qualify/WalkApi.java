package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Disqualification.FollowUp;
import io.throughline.deals.spot.Disqualification.Winnable;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/disqualification")
@Tag(name = "Sweet spot")
class WalkApi {
    private final Disqualifications walked;
    private final DealDoor door;

    WalkApi(Disqualifications walked, DealDoor door) {
        this.walked = walked;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Read how we walked from a deal", description = "The last time, also where it was reopened.")
    ResponseEntity<WalkAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return shown(deal);
    }

    @PutMapping
    @Operation(
            summary = "Walk from a deal",
            description = "In one step. The deal ends as walked, and everything of it is kept. The ETag is the deal's.")
    ResponseEntity<WalkAnswer> walk(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WalkBody body) {
        var open = door.toWrite(deal, viewer);
        IfMatch.require(ifMatch, open.version());
        Invalid.unless(open.isOpen(), "", "The deal is closed already.");
        door.mustHave(deal, body.factId(), "/factId");
        var reason = body.reason().name().charAt(0)
                + body.reason().name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        walked.walk(open, body.walking(door.today()), reason + ": " + body.words(), viewer);
        return shown(deal);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a walked deal up again", description = "How we walked from it stays on file.")
    void reopen(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var closed = door.toWrite(deal, viewer);
        var standing = standing(deal);
        IfMatch.require(ifMatch, standing.version());
        walked.reopen(closed, standing, door.today());
    }

    @Schema(description = "What turned out of a deal that we walked from.")
    record FollowUpBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "no")
            Winnable winnable,

            @Schema(maxLength = 500, example = "They bought nothing") @Nullable
            String words) {}

    @PutMapping("/follow-up")
    @Operation(summary = "Say what turned out", description = "Whether it could have been won after all.")
    ResponseEntity<WalkAnswer> follow(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody FollowUpBody body) {
        door.toWrite(deal, viewer);
        var standing = standing(deal);
        IfMatch.require(ifMatch, standing.version());
        walked.follow(standing, new FollowUp(body.winnable(), door.today(), body.words()));
        return shown(deal);
    }

    private Disqualification standing(UUID deal) {
        return walked.last(deal).filter(Disqualification::isStanding).orElseThrow(WalkApi::notWalked);
    }

    private static NotFound notWalked() {
        return new NotFound("We did not walk from this deal.");
    }

    private ResponseEntity<WalkAnswer> shown(UUID deal) {
        var last = walked.last(deal).orElseThrow(WalkApi::notWalked);
        return Tagged.found(last.version(), WalkAnswer.of(last));
    }
}
