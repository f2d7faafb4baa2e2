package io.throughline.transition.baseline;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who confirms the plan of a deal, and what both sides agreed on.
@Controller
@RequestMapping("/deals/{id}/plan")
class BaselineController {
    private static final String PAGE = "transition/baseline";

    private final BaselinePages pages;
    private final BaselineForms forms;

    BaselineController(BaselinePages pages, BaselineForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/baseline")
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return Html.ok(PAGE, pages.page(shell, id, asOf, SentForm.NOTHING));
    }

    @GetMapping("/baselines/{baseline}")
    ModelAndView one(Shell shell, @PathVariable UUID id, @PathVariable UUID baseline) {
        return Html.ok(PAGE, pages.one(shell, id, baseline));
    }

    @PostMapping("/baseline")
    ModelAndView agree(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, BaselinePage.AGREE, form, typed -> forms.agree(shell, id, typed));
    }

    @PutMapping("/confirmations/{role}")
    ModelAndView name(
            Shell shell, @PathVariable UUID id, @PathVariable String role, @RequestParam Map<String, String> form) {
        var named = Professional.of(role);
        return answer(shell, id, BaselinePage.form(named), form, typed -> forms.name(shell, id, named, typed));
    }

    @PutMapping("/confirmations/{role}/confirmation")
    ModelAndView confirm(
            Shell shell, @PathVariable UUID id, @PathVariable String role, @RequestParam Map<String, String> form) {
        var named = Professional.of(role);
        return answer(shell, id, "confirm", form, typed -> forms.confirm(shell, id, named, typed));
    }

    private interface Act {
        /// @return keys of messages by field; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    private ModelAndView answer(Shell shell, UUID id, String form, Map<String, String> fields, Act act) {
        var typed = new Typed(fields);
        try {
            var problems = act.problems(typed);
            return problems.isEmpty()
                    ? Html.seeOther("/deals/" + id + "/plan/baseline")
                    : Html.unprocessable(PAGE, pages.page(shell, id, null, new SentForm(form, typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, PAGE, pages.page(shell, id, null, SentForm.stale(form, typed)));
        }
    }
}
