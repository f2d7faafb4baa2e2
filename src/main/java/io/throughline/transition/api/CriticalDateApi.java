package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Parameters;
import io.throughline.web.api.Tagged;
import java.util.List;
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
@RequestMapping(PlanApi.DEALS + "/{deal}/critical-dates")
@Tag(name = "Plan")
class CriticalDateApi {
    private final CriticalDates dates;
    private final PlanDoor door;

    CriticalDateApi(CriticalDates dates, PlanDoor door) {
        this.dates = dates;
        this.door = door;
    }

    /// The days that are pinned, of which there are two at most.
    @Schema(description = "The days that are pinned.")
    record CriticalDatesAnswer(List<CriticalDateAnswer> items) {}

    @GetMapping
    @Operation(summary = "List the days from which a deal's plan walks back", description = "The go-live first.")
    CriticalDatesAnswer list(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return new CriticalDatesAnswer(
                dates.of(deal).stream().map(CriticalDateAnswer::of).toList());
    }

    @PutMapping("/{pin}")
    @Operation(
            summary = "Pin or move a day",
            description = "The first time without If-Match, then with the ETag of what was read.")
    ResponseEntity<CriticalDateAnswer> write(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable @Parameter(schema = @Schema(allowableValues = {"go-live", "victory"})) String pin,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CriticalDateBody body) {
        door.toWrite(deal, viewer);
        var part = part(pin);
        var standing = dates.find(deal, part);
        standing.ifPresent(date -> IfMatch.require(ifMatch, date.version()));
        dates.write(
                deal,
                body.date(
                        standing.map(CriticalDate::id).orElseGet(Ids::next),
                        part,
                        standing.map(CriticalDate::version).orElse(0)));
        var written = found(deal, part);
        return Tagged.found(written.version(), CriticalDateAnswer.of(written));
    }

    @DeleteMapping("/{pin}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a day out", description = "Nothing walks back from it any more.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable @Parameter(schema = @Schema(allowableValues = {"go-live", "victory"})) String pin,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = found(deal, part(pin));
        IfMatch.require(ifMatch, standing.version());
        dates.remove(deal, standing);
    }

    private static Part part(String pin) {
        return Parameters.inPath(pin, Part.class)
                .filter(Part::isPinned)
                .orElseThrow(() -> new NotFound("No day is pinned to that."));
    }

    private CriticalDate found(UUID deal, Part part) {
        return dates.find(deal, part).orElseThrow(() -> new NotFound("That day is not pinned."));
    }
}
