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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A task of a deal's plan.
@Controller
@RequestMapping("/deals/{id}/plan/tasks/{task}")
class TaskController {
    private static final String PAGE = "transition/task";

    private final TaskPages pages;
    private final TaskForms forms;

    TaskController(TaskPages pages, TaskForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(Shell shell, @PathVariable UUID id, @PathVariable UUID task) {
        return Html.ok(PAGE, pages.page(shell, id, task, SentForm.NOTHING));
    }

    @PutMapping
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID task, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            var problems = forms.change(shell, id, task, typed);
            if (problems.isEmpty()) return Html.seeOther("/deals/" + id + "/plan");
            return Html.unprocessable(PAGE, pages.page(shell, id, task, new SentForm(TaskPage.FORM, typed, problems)));
        } catch (Conflict stale) {
            return stale(shell, id, task, typed);
        }
    }

    @DeleteMapping
    ModelAndView remove(
            Shell shell, @PathVariable UUID id, @PathVariable UUID task, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            forms.remove(shell, id, task, typed);
            return Html.seeOther("/deals/" + id + "/plan");
        } catch (Conflict stale) {
            return stale(shell, id, task, Typed.NOTHING);
        }
    }

    private ModelAndView stale(Shell shell, UUID id, UUID task, Typed typed) {
        var sent = SentForm.stale(typed.fields().isEmpty() ? "remove" : TaskPage.FORM, typed);
        return Html.answer(HttpStatus.CONFLICT, PAGE, pages.page(shell, id, task, sent));
    }
}
