package io.throughline.transition.template;

import io.throughline.base.Conflict;
import io.throughline.transition.template.PlanTemplateDesk.Kept;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Makes a template of a deal's plan.
@Controller
@RequestMapping("/deals/{id}/plan/template")
class KeepController {
    private static final String PAGE = "transition/keep";

    private final PlanTemplateDesk desk;

    KeepController(PlanTemplateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Shell shell, @PathVariable UUID id) {
        return Html.ok(PAGE, desk.keep(shell, id, SentForm.NOTHING));
    }

    @PostMapping
    ModelAndView make(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, KeepPage.NEW, form, typed -> desk.make(shell, id, typed));
    }

    @PutMapping
    ModelAndView next(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, KeepPage.NEXT, form, typed -> desk.next(shell, id, typed));
    }

    private ModelAndView answer(
            Shell shell, UUID id, String form, Map<String, String> fields, Function<Typed, Kept> act) {
        var typed = new Typed(fields);
        try {
            var kept = act.apply(typed);
            if (kept.problems().isEmpty()) return Html.seeOther(PlanTemplateController.PATH + "/" + kept.id());
            return Html.unprocessable(PAGE, desk.keep(shell, id, new SentForm(form, typed, kept.problems())));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, PAGE, desk.keep(shell, id, SentForm.stale(form, typed)));
        }
    }
}
