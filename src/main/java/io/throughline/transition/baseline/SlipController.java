package io.throughline.transition.baseline;

import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is later than both sides agreed, and why.
@Controller
@RequestMapping("/deals/{id}/plan/slips")
class SlipController {
    private static final String PAGE = "transition/slips";

    private final BaselinePages pages;
    private final BaselineForms forms;

    SlipController(BaselinePages pages, BaselineForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(Shell shell, @PathVariable UUID id) {
        return Html.ok(PAGE, pages.slips(shell, id, SentForm.NOTHING));
    }

    @PostMapping
    ModelAndView explain(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = forms.explain(shell, id, typed);
        if (problems.isEmpty()) return Html.seeOther("/deals/" + id + "/plan/slips");
        var sent = new SentForm(SlipsPage.form(typed.of("task")), typed, problems);
        return Html.unprocessable(PAGE, pages.slips(shell, id, sent));
    }
}
