package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.RuleOverrides;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/overrides")
@Tag(name = "Sweet spot")
class OverrideApi {
    private final RuleOverrides overrides;
    private final DealDoor door;

    OverrideApi(RuleOverrides overrides, DealDoor door) {
        this.overrides = overrides;
        this.door = door;
    }

    /// What can be overridden.
    enum Check {
        KNOCK_OUT(RuleOverride.KNOCK_OUT),
        TWO_QUARTERS_WITHOUT_EVENT(RuleOverride.TWO_QUARTERS),
        DECIDER_AGAINST(RuleOverride.DECIDER_AGAINST);

        private final String id;

        Check(String id) {
            this.id = id;
        }
    }

    @Schema(description = "An override as it is sent: somebody stays in a deal though a rule says to walk.")
    record OverrideBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "two-quarters-without-event")
            Check check,

            @Schema(description = "The knock-out; needed with that check, and only there.") @Nullable
            UUID ruleId,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 500,
                    example = "Their board meets in May; we wait for it.")
            String why,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The last day on which it holds.",
                    example = "2099-05-31")
            LocalDate until) {}

    @Schema(name = "Override", description = "Somebody stays in a deal though a rule says to walk.")
    record OverrideAnswer(
            UUID id,
            String check,
            @Nullable UUID ruleId,
            String why,
            LocalDate madeOn,
            @Nullable String madeBy,

            @Schema(description = "The last day on which it holds.")
            LocalDate until,

            @Schema(description = "The day on which it was taken back.") @Nullable
            LocalDate endedOn,

            boolean inForce,

            @Schema(description = "Rises with each change; the ETag.")
            int version) {
        static OverrideAnswer of(RuleOverride override, LocalDate today) {
            return new OverrideAnswer(
                    override.id(),
                    override.check(),
                    override.ruleId(),
                    override.why(),
                    override.madeOn(),
                    override.by(),
                    override.until(),
                    override.endedOn(),
                    override.isInForce(today),
                    override.version());
        }
    }

    @GetMapping
    @Operation(summary = "List a deal's overrides", description = "In the order in which they were made.")
    Paged<OverrideAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        door.toSee(deal, viewer);
        var insider = door.isInsider(deal, viewer);
        return paging.part(overrides.of(deal, insider, paging.after(), paging.rows()), RuleOverride::id)
                .map(override -> OverrideAnswer.of(override, door.today()));
    }

    @PostMapping
    @Operation(
            summary = "Override what says to walk",
            description = "It becomes a note that says who stays, why, and until when.")
    ResponseEntity<OverrideAnswer> make(Viewer viewer, @PathVariable UUID deal, @RequestBody OverrideBody body) {
        door.toWrite(deal, viewer);
        Invalid.unless(!body.until().isBefore(door.today()), "/until", "It is a day from today on.");
        Invalid.unless(
                (body.check() == Check.KNOCK_OUT) == (body.ruleId() != null),
                "/ruleId",
                "It is there with a knock-out, and only there.");
        var staying = new RuleOverrides.Staying(body.check().id, body.ruleId(), body.why(), door.today(), body.until());
        var id = overrides.make(deal, staying, viewer);
        return Tagged.made("/api/v1/deals/" + deal + "/overrides", id, 1, shown(found(deal, id, true)));
    }

    @GetMapping("/{override}")
    @Operation(summary = "Read an override")
    ResponseEntity<OverrideAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID override) {
        door.toSee(deal, viewer);
        var found = found(deal, override, door.isInsider(deal, viewer));
        return Tagged.found(found.version(), shown(found));
    }

    @PutMapping("/{override}/end")
    @Operation(summary = "Take an override back", description = "From today on; it stays on file.")
    ResponseEntity<OverrideAnswer> end(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID override,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = found(deal, override, true);
        IfMatch.require(ifMatch, standing.version());
        overrides.end(deal, standing, door.today());
        var ended = found(deal, override, true);
        return Tagged.found(ended.version(), shown(ended));
    }

    private RuleOverride found(UUID deal, UUID id, boolean insider) {
        return overrides
                .find(deal, insider, id)
                .orElseThrow(() -> new NotFound("There is no such override in this deal."));
    }

    private OverrideAnswer shown(RuleOverride override) {
        return OverrideAnswer.of(override, door.today());
    }
}
