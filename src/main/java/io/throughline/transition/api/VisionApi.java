package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.vision.Quote;
import io.throughline.transition.vision.VisionQuotes;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/vision")
@Tag(name = "Plan")
class VisionApi {
    private final VisionQuotes quotes;
    private final PlanDoor door;

    VisionApi(VisionQuotes quotes, PlanDoor door) {
        this.quotes = quotes;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "Read what is shared with the customer",
            description =
                    "Made of what they told us and of the plan, now. As a PDF it is at /deals/{deal}/vision.pdf. The ETag"
                            + " is that of the choice of quotes.")
    ResponseEntity<VisionAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        return shown(door.toSee(deal, viewer));
    }

    @PutMapping("/quotes")
    @Operation(
            summary = "Choose which quotes of theirs stand on it",
            description =
                    "The first time without If-Match, then with the ETag of what was read. What they say in the place of a"
                            + " quote that is left off stays off too.")
    ResponseEntity<VisionAnswer> choose(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody VisionQuotesBody body) {
        var toWrite = door.toWrite(deal, viewer);
        var offered = quotes.of(toWrite);
        var version = offered.choice().version();
        if (version > 0) IfMatch.require(ifMatch, version);
        var off = body.leftOff() == null ? List.<UUID>of() : body.leftOff();
        var known = offered.quotes().stream().map(Quote::id).collect(Collectors.toSet());
        Invalid.unless(known.containsAll(off), "/leftOff", "There is no such quote that could stand on the page.");
        quotes.choose(toWrite, known, off, version, viewer);
        return shown(toWrite);
    }

    private ResponseEntity<VisionAnswer> shown(Deal deal) {
        var offered = quotes.of(deal);
        return Tagged.found(offered.choice().version(), VisionAnswer.of(offered));
    }
}
