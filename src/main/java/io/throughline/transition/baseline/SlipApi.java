package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.transition.baseline.Accords.Explaining;
import io.throughline.web.api.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BaselineApi.PLAN + "/slips")
@Tag(name = "Plan")
class SlipApi {
    private final AccordDoor door;

    SlipApi(AccordDoor door) {
        this.door = door;
    }

    /// Why a task is late, as it is sent.
    @Schema(name = "SlipBody", description = "Through whom a task lost the days that nobody explained yet.")
    record SlipBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID taskId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "theirs")
            Cause cause,

            @Schema(maxLength = Slip.MOST_WORDS, example = "The hall was not free.") @Nullable
            String words) {}

    @GetMapping
    @Operation(
            summary = "List what is later than both sides agreed",
            description = "In the order in which it was agreed on, with the working days lost by each cause. Nothing"
                    + " while they have not agreed.")
    SlipsAnswer list(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return SlipsAnswer.of(door.found(deal));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say why a task is later than agreed",
            description = "For the working days that are its own and that nobody explained yet; where there are none it"
                    + " is refused (422).")
    SlipsAnswer explain(Viewer viewer, @PathVariable UUID deal, @RequestBody SlipBody body) {
        door.toWrite(deal, viewer);
        var words = body.words() == null ? "" : body.words().strip();
        var accord = door.found(deal);
        var baseline = accord.baseline();
        Invalid.unless(baseline != null, "", "Both sides have not agreed on a plan yet.");
        Invalid.unless(
                baseline != null && baseline.of(body.taskId()).isPresent(),
                "/taskId",
                "There is no such task in what both sides agreed on.");
        return switch (door.accords()
                .explain(
                        deal,
                        body.taskId(),
                        body.cause(),
                        words,
                        viewer,
                        door.plan().today())) {
            case Explaining.Done done -> SlipsAnswer.of(door.found(deal));
            case Explaining.NothingLeft nothing -> throw new Invalid("/taskId", nothing.why());
        };
    }
}
