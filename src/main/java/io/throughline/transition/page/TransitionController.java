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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How the customer of a deal comes to their day.
@Controller
@RequestMapping("/deals/{id}/plan")
class TransitionController {
    private static final String PAGE = "transition/plan";

    private final PlanPages pages;
    private final DraftForms drafts;
    private final DayForms days;
    private final TaskForms tasks;

    TransitionController(PlanPages pages, DraftForms drafts, DayForms days, TaskForms tasks) {
        this.pages = pages;
        this.drafts = drafts;
        this.days = days;
        this.tasks = tasks;
    }

    @GetMapping
    ModelAndView show(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> tried) {
        return Html.ok(PAGE, pages.page(shell, id, drafts.starts(), new Typed(tried), SentForm.NOTHING));
    }

    @PostMapping
    ModelAndView start(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "start", form, typed -> drafts.start(shell, id, typed));
    }

    @DeleteMapping
    ModelAndView discard(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "discard", form, typed -> drafts.discard(shell, id, typed));
    }

    @PutMapping("/days/{pin}")
    ModelAndView pin(
            Shell shell, @PathVariable UUID id, @PathVariable String pin, @RequestParam Map<String, String> form) {
        return answer(shell, id, "pin-" + pin, form, typed -> days.pin(shell, id, pin, typed));
    }

    @PostMapping("/tasks")
    ModelAndView add(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "add", form, typed -> tasks.add(shell, id, typed));
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
                    ? Html.seeOther("/deals/" + id + "/plan")
                    : Html.unprocessable(PAGE, page(shell, id, new SentForm(form, typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, PAGE, page(shell, id, SentForm.stale(form, typed)));
        }
    }

    private PlanPage page(Shell shell, UUID id, SentForm sent) {
        return pages.page(shell, id, drafts.starts(), Typed.NOTHING, sent);
    }
}
