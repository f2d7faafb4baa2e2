package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.victory.Achievements;
import io.throughline.transition.victory.Victories;
import io.throughline.transition.victory.Victory;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/victory")
@Tag(name = "Plan")
class VictoryApi {
    private final Victories victories;
    private final CriticalDates dates;
    private final PlanDoor door;
    private final Achievements achievements;

    VictoryApi(Victories victories, CriticalDates dates, PlanDoor door, Achievements achievements) {
        this.achievements = achievements;
        this.victories = victories;
        this.dates = dates;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Read a deal's first victory", description = "404 while nobody proposed one.")
    ResponseEntity<VictoryAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return shown(deal);
    }

    @PutMapping
    @Operation(
            summary = "Write a deal's first victory",
            description = "The first time without If-Match, then with the ETag of what was read.")
    ResponseEntity<VictoryAnswer> write(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody VictoryBody body) {
        door.toWrite(deal, viewer);
        var standing = victories.of(deal).orElse(null);
        if (standing != null) IfMatch.require(ifMatch, standing.version());
        victories.write(body.victory(deal, standing, door));
        return shown(deal);
    }

    @PutMapping("/achievement")
    @Operation(
            summary = "Record what came of it, or correct it",
            description =
                    "The number, its witness's words, and whom it relieved. The last task of the plan is over with "
                            + "it. ValueRealized is published the first time, and not again for a correction.")
    ResponseEntity<VictoryAnswer> achieve(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AchievementBody body) {
        door.toWrite(deal, viewer);
        var standing = found(deal);
        IfMatch.require(ifMatch, standing.version());
        achievements.record(standing, body.achievement(door));
        return shown(deal);
    }

    @DeleteMapping("/achievement")
    @Operation(
            summary = "Take back what was recorded wrongly",
            description = "It did not come after all. What was recorded stays in the history, and the last task of the "
                    + "plan is open again.")
    ResponseEntity<VictoryAnswer> withdraw(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = found(deal);
        IfMatch.require(ifMatch, standing.version());
        if (!standing.isAchieved()) throw new NotFound("This first victory has not come.");
        achievements.withdraw(standing);
        return shown(deal);
    }

    private Victory found(UUID deal) {
        return victories.of(deal).orElseThrow(() -> new NotFound("Nobody proposed a first victory in this deal."));
    }

    private ResponseEntity<VictoryAnswer> shown(UUID deal) {
        var victory = found(deal);
        return Tagged.found(
                victory.version(),
                VictoryAnswer.of(victory, dates.find(deal, Part.VICTORY).orElse(null)));
    }
}
