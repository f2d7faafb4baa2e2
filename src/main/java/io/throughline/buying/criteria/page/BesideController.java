package io.throughline.buying.criteria.page;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the customer chose in the end, and the decision templates that criteria come from and go to.
@Controller
@RequestMapping("/deals/{id}")
class BesideController {
    private final ChoicePages pages;
    private final BesideDesk desk;

    BesideController(ChoicePages pages, BesideDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PutMapping("/chosen-option")
    ModelAndView choose(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return chosen(shell, id, new Typed(form), typed -> desk.choose(shell, id, typed));
    }

    @DeleteMapping("/chosen-option")
    ModelAndView withdraw(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return chosen(shell, id, new Typed(form), typed -> desk.withdraw(shell, id, typed));
    }

    @PutMapping("/decision-template")
    ModelAndView use(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = desk.use(shell, id, typed);
        return problems.isEmpty() ? seeOther(id) : refused(shell, id, Told.wrong("use", typed, problems));
    }

    @PostMapping("/decision-templates")
    ModelAndView make(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return switch (desk.make(shell, id, typed)) {
            case BesideDesk.Made.Done done -> Html.seeOther("/decision-templates/" + done.id());
            case BesideDesk.Made.Wrong wrong -> refused(shell, id, Told.wrong("make", typed, wrong.problems()));
        };
    }

    private interface Act {
        /// @return problems by field, in words; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    private ModelAndView chosen(Shell shell, UUID id, Typed typed, Act act) {
        try {
            var problems = act.problems(typed);
            return problems.isEmpty() ? seeOther(id) : refused(shell, id, Told.wrong("chosen", typed, problems));
        } catch (Conflict stale) {
            return Html.answer(
                    HttpStatus.CONFLICT, ChoiceController.PAGE, pages.page(shell, id, "", Told.stale("chosen", typed)));
        }
    }

    private ModelAndView refused(Shell shell, UUID id, Told told) {
        return Html.unprocessable(ChoiceController.PAGE, pages.page(shell, id, "", told));
    }

    private static ModelAndView seeOther(UUID id) {
        return Html.seeOther("/deals/" + id + "/criteria");
    }
}
