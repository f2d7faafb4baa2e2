package io.throughline.review.changes;

import io.throughline.review.changes.ChangesPages.Days;
import io.throughline.review.changes.Kept.Subject;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What changed on a deal or an account between two days; a POST puts one change back.
@Controller
class ChangesController {
    private static final String TEMPLATE = "review/changes";

    private final ChangesPages pages;

    ChangesController(ChangesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/deals/{id}/changes")
    ModelAndView ofDeal(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        return Html.ok(TEMPLATE, pages.page(shell, Subject.DEAL, id, new Days(from, to), null));
    }

    @GetMapping("/accounts/{id}/changes")
    ModelAndView ofAccount(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        return Html.ok(TEMPLATE, pages.page(shell, Subject.ACCOUNT, id, new Days(from, to), null));
    }

    @PostMapping("/deals/{id}/changes/undone")
    ModelAndView undoOfDeal(Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "") String change) {
        return undo(shell, Subject.DEAL, id, change);
    }

    @PostMapping("/accounts/{id}/changes/undone")
    ModelAndView undoOfAccount(Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "") String change) {
        return undo(shell, Subject.ACCOUNT, id, change);
    }

    private ModelAndView undo(Shell shell, Subject subject, UUID id, String change) {
        var refused = refused(shell, subject, id, change);
        return refused == null
                ? Html.seeOther(ChangesPages.path(subject, id) + "/changes")
                : Html.answer(HttpStatus.CONFLICT, TEMPLATE, pages.page(shell, subject, id, Days.USUAL, refused));
    }

    /// What it refers to, or what must be there only once, may have changed: the database says so.
    private @Nullable String refused(Shell shell, Subject subject, UUID id, String change) {
        try {
            return pages.undo(shell, subject, id, change);
        } catch (DataIntegrityViolationException rested) {
            return shell.say("changes.refused.rested");
        }
    }
}
