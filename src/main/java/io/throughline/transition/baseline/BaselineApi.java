package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.baseline.Accords.Agreeing;
import io.throughline.transition.baseline.BaselineAnswer.Listed;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Parameters;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BaselineApi.PLAN)
@Tag(name = "Plan")
class BaselineApi {
    static final String PLAN = "/api/v1/deals/{deal}/plan";

    private final AccordDoor door;
    private final Baselines baselines;

    BaselineApi(AccordDoor door, Baselines baselines) {
        this.door = door;
        this.baselines = baselines;
    }

    /// All of a deal.
    @Schema(name = "Baselines", description = "What both sides agreed on, the newest first.")
    record BaselinesAnswer(List<Listed> items) {}

    @GetMapping("/baseline")
    @Operation(
            summary = "Read what both sides agreed on",
            description = "The newest, or the one that stood on a day. 404 while they have not.")
    BaselineAnswer read(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "As of a day; today, if left out.", example = "2026-03-03")
                    String asOf) {
        door.toSee(deal, viewer);
        var on = Parameters.day("asOf", asOf);
        var found = on == null ? baselines.newest(deal) : baselines.of(deal, on);
        return BaselineAnswer.of(found.orElseThrow(BaselineApi::none));
    }

    @PostMapping("/baseline")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record that both sides agreed",
            description = "The days of all tasks and both pinned days are kept as they are. The account manager and the"
                    + " person of delivery have to have confirmed the plan as it is (422).")
    ResponseEntity<BaselineAnswer> agree(Viewer viewer, @PathVariable UUID deal, @RequestBody BaselineBody body) {
        door.toWrite(deal, viewer);
        door.found(deal);
        var agreement = body.agreement(viewer, door.plan());
        return switch (door.accords()
                .agree(deal, agreement, null, viewer, door.plan().today())) {
            case Agreeing.Done done ->
                ResponseEntity.created(URI.create(PLAN.replace("{deal}", deal.toString())
                                + "/baselines/"
                                + done.baseline().id()))
                        .body(BaselineAnswer.of(
                                baselines.find(deal, done.baseline().id()).orElseThrow(BaselineApi::none)));
            case Agreeing.TooSoon soon -> throw new Invalid("", soon.why());
        };
    }

    @GetMapping("/baselines")
    @Operation(summary = "List what both sides agreed on", description = "The newest first, without its tasks.")
    BaselinesAnswer list(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return new BaselinesAnswer(baselines.all(deal).stream().map(Listed::of).toList());
    }

    @GetMapping("/baselines/{baseline}")
    @Operation(summary = "Read something that both sides agreed on", description = "It never changes.")
    BaselineAnswer one(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID baseline) {
        door.toSee(deal, viewer);
        return BaselineAnswer.of(baselines.find(deal, baseline).orElseThrow(BaselineApi::none));
    }

    private static NotFound none() {
        return new NotFound("Both sides agreed on nothing like that in this deal.");
    }
}
