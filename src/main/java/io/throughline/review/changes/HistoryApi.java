package io.throughline.review.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.accounts.Organizations;
import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.review.changes.Kept.Subject;
import io.throughline.web.api.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was written of a deal or an account, and putting one change of it back.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "History")
class HistoryApi {
    private static final String OF_DEAL = "/deals/{deal}/history";
    private static final String OF_ACCOUNT = "/accounts/{account}/history";
    private static final String NEWEST_FIRST =
            "What was written from one day to another, both included, newest first, at most 200; ask for fewer days for"
                    + " what came before.";
    private static final String PRIVATE =
            " What people are to us, who we suppose decides, what a coach told us and our own strategies are told to the"
                    + " deal's team and its managers alone.";
    private static final String PUTS_BACK =
            "As a new version: what it replaced holds again. 409 where something has changed since, or rests on it.";

    private final Deals deals;
    private final Organizations accounts;
    private final Changes changes;
    private final Undoing undoing;
    private final Today today;

    HistoryApi(Deals deals, Organizations accounts, Changes changes, Undoing undoing, Today today) {
        this.deals = deals;
        this.accounts = accounts;
        this.changes = changes;
        this.undoing = undoing;
        this.today = today;
    }

    /// @param items newest first
    record History(List<HistoryAnswer> items) {}

    @GetMapping(OF_DEAL)
    @Operation(summary = "Read a deal's history", description = NEWEST_FIRST + PRIVATE)
    History ofDeal(
            Viewer viewer,
            @PathVariable UUID deal,
            @Parameter(example = "2026-03-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-03-31") @RequestParam(required = false) @Nullable String to) {
        deals.toSee(deal, viewer);
        return between(Subject.DEAL, deal, viewer, from, to);
    }

    @GetMapping(OF_ACCOUNT)
    @Operation(summary = "Read an account's history", description = NEWEST_FIRST)
    History ofAccount(
            Viewer viewer,
            @PathVariable UUID account,
            @Parameter(example = "2026-03-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-03-31") @RequestParam(required = false) @Nullable String to) {
        known(account);
        return between(Subject.ACCOUNT, account, viewer, from, to);
    }

    @PutMapping(OF_DEAL + "/{change}/undone")
    @Operation(summary = "Put a change of a deal back", description = PUTS_BACK)
    ResponseEntity<Void> undoOfDeal(Viewer viewer, @PathVariable UUID deal, @PathVariable String change) {
        deals.toWrite(deal, viewer);
        return undo(Subject.DEAL, deal, viewer, change);
    }

    @PutMapping(OF_ACCOUNT + "/{change}/undone")
    @Operation(summary = "Put a change of an account back", description = PUTS_BACK)
    ResponseEntity<Void> undoOfAccount(Viewer viewer, @PathVariable UUID account, @PathVariable String change) {
        known(account);
        return undo(Subject.ACCOUNT, account, viewer, change);
    }

    private History between(Subject subject, UUID id, Viewer viewer, @Nullable String from, @Nullable String to) {
        var days = new ChangesPages.Days(Parameters.day("from", from), Parameters.day("to", to));
        return new History(
                changes.between(subject, id, viewer, days.first(today.date()), days.last(today.date())).stream()
                        .filter(Change::isOne)
                        .map(HistoryAnswer::of)
                        .toList());
    }

    private void known(UUID account) {
        if (accounts.find(account).isEmpty()) throw new NotFound("There is no such account.");
    }

    private ResponseEntity<Void> undo(Subject subject, UUID id, Viewer viewer, String key) {
        var change = changes.find(subject, id, viewer, key).orElseThrow(() -> new NotFound("There is no such change."));
        try {
            return answer(undoing.undo(id, change));
        } catch (DataIntegrityViolationException rested) {
            throw new Conflict("Something else rests on it, or it refers to what is gone.");
        }
    }

    private static ResponseEntity<Void> answer(Undoing.Answer answer) {
        return switch (answer) {
            case Undoing.Answer.Undone undone -> ResponseEntity.noContent().build();
            case Undoing.Answer.Gone gone -> throw new Conflict("The record is not there any more, or there again.");
            case Undoing.Answer.RestedOn rested -> throw new Conflict("Something else rests on it.");
            case Undoing.Answer.ChangedSince since ->
                throw new Conflict("These have changed since: " + String.join(", ", since.fields()) + ".");
        };
    }
}
