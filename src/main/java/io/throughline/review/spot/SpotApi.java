package io.throughline.review.spot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.deals.spot.PastFits;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.review.Wilson;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sweet spot")
class SpotApi {
    private final SweetSpots spots;
    private final PastFits past;
    private final Disqualifications walked;

    SpotApi(SweetSpots spots, PastFits past, Disqualifications walked) {
        this.spots = spots;
        this.past = past;
        this.walked = walked;
    }

    @GetMapping("/sweet-spot")
    @Operation(summary = "Read the sweet spot", description = "The rules that hold now.")
    ResponseEntity<SpotAnswer> read() {
        var now = spots.now();
        return Tagged.found(now.edition(), SpotAnswer.of(now));
    }

    @PutMapping("/sweet-spot")
    @Operation(
            summary = "Change the sweet spot",
            description = "Makes a new edition; the old ones are kept. Every open deal is looked at anew afterwards.")
    ResponseEntity<SpotAnswer> change(
            Viewer viewer,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SpotBody body) {
        SpotDesk.toEdit(viewer);
        var now = spots.now();
        IfMatch.require(ifMatch, now.edition());
        if (body.why() == null) throw new Invalid("/why", "Say why the rules change.");
        var made = spots.change(body.spot(now.edition()), body.why(), viewer);
        return Tagged.found(made.edition(), SpotAnswer.of(made));
    }

    @PostMapping("/sweet-spot/preview")
    @Operation(
            summary = "Preview a draft of the sweet spot",
            description = "What it would have said of every past win and loss. Nothing is kept.")
    ResponseEntity<PreviewAnswer> preview(Viewer viewer, @RequestBody SpotBody body) {
        SpotDesk.toEdit(viewer);
        var now = spots.now();
        return ResponseEntity.ok(PreviewAnswer.of(past.preview(now, body.spot(now.edition()), viewer)));
    }

    /// How many of the deals that we walked from turned out winnable.
    @Schema(name = "RegretRate", description = "What became of the deals that we walked from, and that you may see.")
    record RegretAnswer(
            @Schema(description = "Those that turned out winnable.")
            int winnable,

            @Schema(description = "Those of which it turned out either way.")
            int followed,

            @Schema(description = "All of them.") int walked,

            @Schema(description = "Null where none was followed up.") @Nullable
            Double rate,

            @Schema(description = "Of the 95 % interval (Wilson).") @Nullable
            Double low,

            @Schema(description = "Of the 95 % interval (Wilson).") @Nullable
            Double high) {}

    @GetMapping("/regret-rate")
    @Operation(summary = "Read the regret rate", description = "The share of walked deals that turned out winnable.")
    RegretAnswer regret(Viewer viewer) {
        var regret = walked.regret(viewer);
        if (regret.followed() == 0) return new RegretAnswer(0, 0, regret.walked(), null, null, null);
        var wilson = Wilson.of(regret.winnable(), regret.followed());
        var rate = (double) regret.winnable() / regret.followed();
        return new RegretAnswer(
                regret.winnable(), regret.followed(), regret.walked(), rate, wilson.low(), wilson.high());
    }
}
