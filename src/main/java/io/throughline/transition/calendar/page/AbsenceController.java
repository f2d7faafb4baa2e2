package io.throughline.transition.calendar.page;

import io.throughline.base.Conflict;
import io.throughline.transition.calendar.Away;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who is away, of ours and of theirs.
@Controller
class AbsenceController {
    private static final String LIST = "transition/absences";
    private static final String PAGE = "transition/absence";

    private final AbsencePages pages;
    private final AbsenceForms forms;

    AbsenceController(AbsencePages pages, AbsenceForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping({"/absences", "/people/{id}/absences"})
    ModelAndView list(Shell shell, @PathVariable(required = false) @Nullable UUID id) {
        return Html.ok(LIST, pages.list(shell, id, SentForm.NOTHING));
    }

    @PostMapping({"/absences", "/people/{id}/absences"})
    ModelAndView add(
            Shell shell, @PathVariable(required = false) @Nullable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = forms.add(shell, id, typed);
        var page = pages.list(shell, id, new SentForm(AbsencesPage.FORM, typed, problems));
        return problems.isEmpty() ? Html.seeOther(page.path()) : Html.unprocessable(LIST, page);
    }

    @GetMapping("/absences/{absence}")
    ModelAndView show(Shell shell, @PathVariable UUID absence) {
        return Html.ok(PAGE, new AbsencePage(shell, pages.find(shell, absence), SentForm.NOTHING));
    }

    @PutMapping("/absences/{absence}")
    ModelAndView change(Shell shell, @PathVariable UUID absence, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return answer(shell, absence, typed, away -> forms.change(away, typed));
    }

    @DeleteMapping("/absences/{absence}")
    ModelAndView remove(Shell shell, @PathVariable UUID absence, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return answer(shell, absence, typed, away -> forms.remove(away, typed));
    }

    private ModelAndView answer(Shell shell, UUID id, Typed typed, Function<Away, Map<String, String>> act) {
        var away = pages.find(shell, id);
        try {
            var problems = act.apply(away);
            if (problems.isEmpty()) return Html.seeOther(AbsencePage.list(away));
            return Html.unprocessable(
                    PAGE, new AbsencePage(shell, away, new SentForm(AbsencesPage.FORM, typed, problems)));
        } catch (Conflict stale) {
            var sent = SentForm.stale(typed.has("first") ? AbsencesPage.FORM : "", typed);
            return Html.answer(HttpStatus.CONFLICT, PAGE, new AbsencePage(shell, pages.find(shell, id), sent));
        }
    }
}
