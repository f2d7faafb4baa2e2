package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Chosen;
import io.throughline.buying.criteria.ChosenOptions;
import io.throughline.buying.criteria.Options;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.time.LocalDate;
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
@RequestMapping("/api/v1/deals/{deal}/chosen-option")
@Tag(name = CriteriaApi.TAG)
class ChosenApi {
    private final ChosenOptions chosen;
    private final Options options;
    private final ChoiceDoor door;

    ChosenApi(ChosenOptions chosen, Options options, ChoiceDoor door) {
        this.chosen = chosen;
        this.options = options;
        this.door = door;
    }

    /// What they chose, as it is sent.
    @Schema(description = "What the customer chose in the end, as it is sent. Not us: for that a deal is won.")
    record ChosenBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e61")
            UUID optionId,

            @Schema(description = "The person of theirs who said so; null for our own belief.") @Nullable
            UUID sayerId,

            @Schema(description = "The day it was said; today, if left out.", example = "2026-03-03") @Nullable
            LocalDate on,

            @Schema(description = "meeting, call, email or document; meeting, if left out.") @Nullable
            Channel channel,

            @Schema(maxLength = 4000, example = "We went with the safe one.") @Nullable
            String words) {}

    /// What they chose, as it is shown.
    @Schema(name = "ChosenOption", description = "What the customer of a deal that we did not win chose in the end.")
    record ChosenAnswer(
            UUID optionId,

            @Schema(description = "The person of theirs who said so; null for our own belief.") @Nullable
            UUID sayerId,

            @Schema(description = "That person's name.") @Nullable
            String sayer,

            LocalDate on,
            Channel channel,
            String words,

            @Schema(description = "Rises with each change; the ETag.")
            int version) {

        static ChosenAnswer of(Chosen chosen) {
            var said = chosen.said();
            return new ChosenAnswer(
                    chosen.optionId(),
                    said.sayerId(),
                    said.sayer(),
                    said.on(),
                    said.channel(),
                    said.words(),
                    chosen.version());
        }
    }

    @GetMapping
    @Operation(summary = "Read what the customer chose", description = "404 as long as nobody said it.")
    ResponseEntity<ChosenAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        return shown(deal);
    }

    @PutMapping
    @Operation(
            summary = "Say what the customer chose",
            description =
                    "Of a deal that was lost, or that we walked from. If-Match is needed where it was said before.")
    ResponseEntity<ChosenAnswer> say(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ChosenBody body) {
        var of = door.toWrite(deal, viewer);
        Invalid.unless(Chosen.isFor(of), "", "The deal is open, or ours: they have chosen no other option.");
        var known = Chosen.among(options.of(deal)).stream()
                .anyMatch(option -> option.id().equals(body.optionId()));
        Invalid.unless(known, "/optionId", "There is no such option in this deal, but for us.");
        var standing = chosen.of(deal);
        standing.ifPresent(one -> IfMatch.require(ifMatch, one.version()));
        chosen.write(new Chosen(
                standing.map(Chosen::id).orElseGet(Ids::next),
                deal,
                body.optionId(),
                door.said(body.sayerId(), body.on(), body.channel(), body.words()),
                standing.map(Chosen::version).orElse(0)));
        return shown(deal);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw what the customer chose", description = "It stays in the history.")
    void withdraw(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = found(deal);
        IfMatch.require(ifMatch, standing.version());
        chosen.remove(standing);
    }

    private Chosen found(UUID deal) {
        return chosen.of(deal).orElseThrow(() -> new NotFound("Nobody said yet what they chose."));
    }

    private ResponseEntity<ChosenAnswer> shown(UUID deal) {
        var found = found(deal);
        return Tagged.found(found.version(), ChosenAnswer.of(found));
    }
}
