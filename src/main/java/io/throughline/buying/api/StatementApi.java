package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.CoachStatements;
import io.throughline.deals.Insider;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import io.throughline.web.api.Tagged;
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
@RequestMapping("/api/v1/deals/{deal}/coach-statements")
@Tag(name = "Buying team")
class StatementApi {
    private final TeamDoor door;
    private final CoachStatements statements;

    StatementApi(TeamDoor door, CoachStatements statements) {
        this.door = door;
        this.statements = statements;
    }

    /// What a statement turned out to be.
    @Schema(description = "What a statement turned out to be, and how we know.")
    record VerdictBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "true")
            CoachStatement.Verdict verdict,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            HeardBody evidence) {}

    @GetMapping
    @Operation(summary = "List what people told us", description = "In the order in which it was logged.")
    Paged<StatementAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var insider = door.toKnow(deal, viewer);
        var all = statements.of(insider, door.at(insider, seen));
        return paging.of(all, CoachStatement::id).map(StatementAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Log what somebody told us", description = "As a prediction, with the day on which to look.")
    ResponseEntity<StatementAnswer> log(Viewer viewer, @PathVariable UUID deal, @RequestBody StatementBody body) {
        var insider = door.toKnow(deal, viewer);
        var logged = body.logged(door.today());
        door.mustBeOnTheTeam(insider, body.personId(), "/personId");
        var id = statements.log(insider, body.personId(), logged);
        return Tagged.made(
                "/api/v1/deals/" + deal + "/coach-statements", id, 1, StatementAnswer.of(found(insider, id)));
    }

    @GetMapping("/{statement}")
    @Operation(summary = "Read what somebody told us")
    ResponseEntity<StatementAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID statement) {
        var found = found(door.toKnow(deal, viewer), statement);
        return Tagged.found(found.version(), StatementAnswer.of(found));
    }

    @PutMapping("/{statement}/verdict")
    @Operation(summary = "Mark what a statement turned out to be", description = "A mark may be corrected.")
    ResponseEntity<StatementAnswer> mark(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID statement,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody VerdictBody body) {
        var insider = door.toKnow(deal, viewer);
        var standing = found(insider, statement);
        IfMatch.require(ifMatch, standing.version());
        var evidence = door.evidence(insider, body.evidence());
        Invalid.unless(!evidence.on().isBefore(standing.saidOn()), "/evidence/on", "That is before it was said.");
        statements.mark(insider, standing, body.verdict(), evidence);
        var marked = found(insider, statement);
        return Tagged.found(marked.version(), StatementAnswer.of(marked));
    }

    private CoachStatement found(Insider insider, UUID id) {
        return statements.of(insider).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such statement in this deal."));
    }
}
