package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BaselineApi.PLAN + "/confirmations")
@Tag(name = "Plan")
class ConfirmationApi {
    private final AccordDoor door;

    ConfirmationApi(AccordDoor door) {
        this.door = door;
    }

    /// Who is named, as it is sent.
    @Schema(name = "PlanConfirmationBody", description = "Who is to confirm the plan.")
    record NamingBody(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "A colleague who may see the deal.",
                    example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID userId) {}

    /// Somebody of ours who is named to confirm a plan.
    @Schema(name = "PlanConfirmation", description = "Somebody of ours who is named to confirm a plan.")
    record ConfirmationAnswer(
            Professional role,
            UUID userId,
            String user,
            @Nullable UUID namedById,
            LocalDate namedOn,

            @Schema(description = "Null while they have not.") @Nullable
            LocalDate confirmedOn,

            @Schema(description = "Of the plan that they confirmed.") @Nullable
            Integer planVersion,

            @Schema(description = "Tasks, waits or pinned days were changed since they confirmed.")
            boolean changedSince,

            @Schema(description = "Null while it stands.") @Nullable
            LocalDate supersededOn) {
        static ConfirmationAnswer of(PlanConfirmation one) {
            var by = one.namedBy();
            return new ConfirmationAnswer(
                    one.role(),
                    one.user().id(),
                    one.user().name(),
                    by == null ? null : by.id(),
                    one.namedOn(),
                    one.confirmedOn(),
                    one.planVersion(),
                    one.changed(),
                    one.supersededOn());
        }
    }

    /// Those that stand, and those that do no more.
    @Schema(name = "PlanConfirmations", description = "Who confirms a plan, and did.")
    record ConfirmationsAnswer(
            List<ConfirmationAnswer> items,

            @Schema(description = "Those that were superseded, the latest first.")
            List<ConfirmationAnswer> former) {}

    @GetMapping
    @Operation(summary = "List who confirms a deal's plan", description = "The account manager first.")
    ConfirmationsAnswer list(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "As of a day; today, if left out.", example = "2026-03-03")
                    String asOf) {
        door.toSee(deal, viewer);
        var on = Parameters.day("asOf", asOf);
        var confirmations = door.confirmations();
        var standing = on == null ? confirmations.of(deal) : confirmations.of(deal, on);
        var former = confirmations.all(deal).stream()
                .filter(one -> !one.isStanding())
                .filter(one -> on == null || one.isOver(on))
                .toList();
        return new ConfirmationsAnswer(answers(standing), answers(former));
    }

    private static List<ConfirmationAnswer> answers(List<PlanConfirmation> some) {
        return some.stream().map(ConfirmationAnswer::of).toList();
    }

    @PutMapping("/{role}")
    @Operation(
            summary = "Name who confirms a deal's plan",
            description = "In the place of whoever was named; what they confirmed stays readable.")
    ConfirmationsAnswer name(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable @Parameter(schema = @Schema(allowableValues = {"account-manager", "delivery"})) String role,
            @RequestBody NamingBody body) {
        door.toWrite(deal, viewer);
        var named = Professional.of(role);
        door.found(deal);
        door.unfit(deal, body.userId()).ifPresent(unfit -> {
            throw new Invalid(
                    "/userId",
                    switch (unfit) {
                        case NOT_HERE -> "No such colleague works here.";
                        case NOT_SHOWN -> "They may not see this deal: put them on its team first.";
                    });
        });
        door.confirmations().name(deal, named, body.userId(), viewer);
        return list(viewer, deal, null);
    }

    @PutMapping("/{role}/confirmation")
    @Operation(
            summary = "Confirm a deal's plan",
            description = "By whoever is named, as themselves, with the ETag of the plan that they read.")
    ConfirmationsAnswer confirm(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable @Parameter(schema = @Schema(allowableValues = {"account-manager", "delivery"})) String role,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toSee(deal, viewer);
        var named = Professional.of(role);
        var version = door.found(deal).plan().plan().version();
        IfMatch.require(ifMatch, version);
        door.confirmations().confirm(deal, named, version, viewer);
        return list(viewer, deal, null);
    }
}
