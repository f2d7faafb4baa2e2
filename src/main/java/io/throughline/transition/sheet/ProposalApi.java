package io.throughline.transition.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Conflict;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.web.Words;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/plan/proposals")
@Tag(name = "Plan")
class ProposalApi {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private final Deals deals;
    private final PlanSheets sheets;

    ProposalApi(Deals deals, PlanSheets sheets) {
        this.deals = deals;
        this.sheets = sheets;
    }

    @PostMapping
    @Operation(
            summary = "Propose changes to a plan as CSV",
            description =
                    "The table that `/deals/{deal}/plan.csv` gives, edited; of its columns only `id` is needed. It"
                            + " is kept and changes nothing until it is accepted; the answer says what it would change.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = "string",
                                            maxLength = Proposal.MOST_BYTES,
                                            example = "id,likely,not before")))
    ResponseEntity<ProposalAnswer> send(
            Viewer viewer, @PathVariable UUID deal, @RequestBody(required = false) byte @Nullable [] csv) {
        deals.toWrite(deal, viewer);
        var sent = sheets.send(deal, viewer, "plan.csv", csv == null ? new byte[0] : csv);
        return switch (sent) {
            case PlanSheets.Sent.Kept kept -> {
                var made = sheets.consider(deal, kept.id(), edit -> true);
                yield Tagged.made(
                        "/api/v1/deals/" + deal + "/plan/proposals",
                        kept.id(),
                        made.now().plan().version(),
                        ProposalAnswer.of(made));
            }
            case PlanSheets.Sent.Refused refused -> throw new Invalid("", WORDS.say(refused.key()));
        };
    }

    @GetMapping("/{proposal}")
    @Operation(
            summary = "Read what was proposed for a plan",
            description =
                    "What it would change of the plan as it stands now, and what would come of it: of all of it, or of"
                            + " the tasks that are named. The ETag is the plan's.")
    ResponseEntity<ProposalAnswer> read(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID proposal,
            @Parameter(description = "A task of which the outcome is asked, once for each; of all where none is named.")
                    @RequestParam(required = false)
                    @Nullable
                    List<UUID> taskId) {
        deals.toSee(deal, viewer);
        return shown(sheets.consider(deal, proposal, ticked(taskId)));
    }

    /// Which of what was proposed is taken.
    @Schema(description = "Which of what was proposed is taken.")
    record AcceptanceBody(
            @ArraySchema(maxItems = 500, arraySchema = @Schema(description = "All of it where it is left out."))
            @Nullable
            List<UUID> taskIds) {}

    @PutMapping("/{proposal}/acceptance")
    @Operation(
            summary = "Make what was proposed part of the plan",
            description =
                    "With the ETag of what was read: if somebody changed the plan since, nothing is taken, and the"
                            + " proposal stays.")
    ResponseEntity<ProposalAnswer> accept(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID proposal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AcceptanceBody body) {
        deals.toWrite(deal, viewer);
        var considered = sheets.consider(deal, proposal, ticked(body.taskIds()));
        IfMatch.require(ifMatch, considered.now().plan().version());
        if (!considered.proposal().isOpen()) throw new Conflict("This was accepted before.");
        var taken = sheets.accept(considered, viewer);
        Invalid.unless(taken > 0, "/taskIds", "Nothing of it would change the plan.");
        return shown(sheets.consider(deal, proposal, edit -> true));
    }

    private static Predicate<Edit> ticked(@Nullable List<UUID> tasks) {
        if (tasks == null) return edit -> true;
        var ticked = Set.copyOf(tasks);
        return edit -> ticked.contains(edit.was().id());
    }

    private static ResponseEntity<ProposalAnswer> shown(Considered considered) {
        return Tagged.found(considered.now().plan().version(), ProposalAnswer.of(considered));
    }
}
