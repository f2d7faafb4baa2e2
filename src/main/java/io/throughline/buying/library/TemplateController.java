package io.throughline.buying.library;

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

/// The library of decision templates: everybody reads it, managers and administrators change it.
@Controller
@RequestMapping(TemplateController.PATH)
class TemplateController {
    static final String PATH = "/decision-templates";
    private static final String PAGE = "buying/template";

    private final TemplateDesk desk;

    TemplateController(TemplateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Shell shell) {
        return Html.ok("buying/templates", desk.all(shell));
    }

    @GetMapping("/{template}")
    ModelAndView show(Shell shell, @PathVariable UUID template) {
        return Html.ok(PAGE, desk.page(shell, template, SentForm.NOTHING));
    }

    @PutMapping("/{template}")
    ModelAndView change(Shell shell, @PathVariable UUID template, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            var problems = desk.change(shell, template, typed);
            if (problems.isEmpty()) return Html.seeOther(PATH + "/" + template);
            var sent = new SentForm(TemplatePage.FORM, typed, problems);
            return Html.unprocessable(PAGE, desk.page(shell, template, sent));
        } catch (Conflict stale) {
            var sent = SentForm.stale(TemplatePage.FORM, typed);
            return Html.answer(HttpStatus.CONFLICT, PAGE, desk.page(shell, template, sent));
        }
    }
}
