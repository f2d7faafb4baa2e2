package io.throughline.transition.template;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The templates of plans: everybody reads them, managers and administrators change them.
@Controller
@RequestMapping(PlanTemplateController.PATH)
class PlanTemplateController {
    static final String PATH = "/plan-templates";
    private static final String PAGE = "transition/template";

    private final PlanTemplateDesk desk;

    PlanTemplateController(PlanTemplateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Shell shell) {
        return Html.ok("transition/templates", desk.all(shell));
    }

    @GetMapping("/{planTemplate}")
    ModelAndView show(Shell shell, @PathVariable UUID planTemplate) {
        return Html.ok(PAGE, desk.page(shell, planTemplate, SentForm.NOTHING));
    }

    @PutMapping("/{planTemplate}")
    ModelAndView change(Shell shell, @PathVariable UUID planTemplate, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            var problems = desk.change(shell, planTemplate, typed);
            if (problems.isEmpty()) return Html.seeOther(PATH + "/" + planTemplate);
            var sent = new SentForm(PlanTemplatePage.FORM, typed, problems);
            return Html.unprocessable(PAGE, desk.page(shell, planTemplate, sent));
        } catch (Conflict stale) {
            var sent = SentForm.stale(PlanTemplatePage.FORM, desk.late(planTemplate, typed));
            return Html.answer(HttpStatus.CONFLICT, PAGE, desk.page(shell, planTemplate, sent));
        }
    }
}
