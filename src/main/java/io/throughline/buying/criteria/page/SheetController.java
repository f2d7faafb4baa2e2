package io.throughline.buying.criteria.page;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A rater's sheet of ratings, and what matters to somebody.
@Controller
@RequestMapping("/deals/{id}")
class SheetController {
    private static final String WEIGHTING = "buying/weighting";

    private final ChoicePages pages;
    private final SheetDesk desk;

    SheetController(ChoicePages pages, SheetDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PutMapping("/ratings")
    ModelAndView rate(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var sheet = pages.sheet(shell, id, typed.of("by"));
        if (sheet.rater().isTogether()) throw new NotFound("Nobody rates for all together.");
        return switch (save(shell, id, sheet, typed)) {
            case SheetDesk.Answer.Saved saved -> Html.seeOther("/deals/" + id + "/criteria?by=" + typed.of("by"));
            case SheetDesk.Answer.Refused refused ->
                Html.answer(
                        refused.told().stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        ChoiceController.PAGE,
                        pages.page(shell, id, refused.sheet(), refused.told()));
        };
    }

    /// Where somebody was quicker by a moment, the sheet is read once more, and says so.
    private SheetDesk.Answer save(Shell shell, UUID id, Sheet sheet, Typed typed) {
        try {
            return desk.save(shell, id, sheet, typed);
        } catch (Conflict quicker) {
            return desk.save(shell, id, pages.sheet(shell, id, typed.of("by")), typed);
        }
    }

    @GetMapping("/weightings")
    ModelAndView weighting(Shell shell, @PathVariable UUID id, @RequestParam(defaultValue = "") String by) {
        return Html.ok(WEIGHTING, pages.weighting(shell, id, by, Told.NOTHING));
    }

    @PutMapping("/weightings/{person}")
    ModelAndView weigh(
            Shell shell, @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var page = pages.weighting(shell, id, person.toString(), new Told("", typed, Map.of(), false));
        try {
            var problems = desk.weigh(shell, page, typed);
            return problems.isEmpty()
                    ? Html.seeOther("/deals/" + id + "/criteria#consensus")
                    : Html.unprocessable(
                            WEIGHTING, pages.weighting(shell, id, person.toString(), Told.wrong("", typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(
                    HttpStatus.CONFLICT,
                    WEIGHTING,
                    pages.weighting(shell, id, person.toString(), Told.stale("", typed)));
        }
    }

    @DeleteMapping("/weightings/{person}")
    ModelAndView withdraw(
            Shell shell, @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var page = pages.weighting(shell, id, person.toString(), Told.NOTHING);
        try {
            desk.withdraw(shell, page, typed.whole("version"));
            return Html.seeOther("/deals/" + id + "/criteria#consensus");
        } catch (Conflict stale) {
            return Html.answer(
                    HttpStatus.CONFLICT,
                    WEIGHTING,
                    pages.weighting(shell, id, person.toString(), Told.stale("", page.typed())));
        }
    }
}
