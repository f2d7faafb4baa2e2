package io.throughline.transition.page;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a plan would be if something took longer or began later.
@Controller
@RequestMapping("/deals/{id}/plan/trial")
class TrialController {
    static final String FORM = "trial";

    private final PlanPages pages;
    private final TrialForms forms;

    TrialController(PlanPages pages, TrialForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    /// The drawing alone, as it would be.
    @GetMapping
    ModelAndView draw(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return Html.ok("transition/drawing", pages.drawing(shell, id, new Typed(fields)));
    }

    @PostMapping
    ModelAndView keep(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var typed = new Typed(fields);
        try {
            var problems = forms.keep(shell, id, typed);
            if (problems.isEmpty()) return Html.seeOther("/deals/" + id + "/plan");
            return Html.unprocessable(
                    "transition/plan", pages.page(shell, id, null, typed, new SentForm(FORM, typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(
                    HttpStatus.CONFLICT,
                    "transition/plan",
                    pages.page(shell, id, null, typed.over(Map.of("version", "")), SentForm.stale(FORM, typed)));
        }
    }
}
