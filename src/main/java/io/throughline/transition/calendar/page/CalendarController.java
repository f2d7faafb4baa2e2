package io.throughline.transition.calendar.page;

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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// When we work, and when an account does.
@Controller
@RequestMapping({"/calendar", "/accounts/{id}/calendar"})
class CalendarController {
    private static final String PAGE = "transition/calendar";

    private final CalendarPages pages;
    private final CalendarForms forms;

    CalendarController(CalendarPages pages, CalendarForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(
            Shell shell,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate closure) {
        return Html.ok(PAGE, pages.page(shell, id, country, closure, SentForm.NOTHING));
    }

    @PutMapping
    ModelAndView place(
            Shell shell, @PathVariable(required = false) @Nullable UUID id, @RequestParam Map<String, String> form) {
        return answer(
                shell,
                id,
                null,
                new SentForm(CalendarPage.WHERE, new Typed(form), Map.of()),
                typed -> forms.place(shell, id, typed));
    }

    @PostMapping("/closures")
    ModelAndView close(
            Shell shell, @PathVariable(required = false) @Nullable UUID id, @RequestParam Map<String, String> form) {
        return answer(
                shell,
                id,
                null,
                new SentForm(CalendarPage.CLOSE, new Typed(form), Map.of()),
                typed -> forms.close(shell, id, typed));
    }

    @PutMapping("/closures/{first}")
    ModelAndView change(
            Shell shell,
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam Map<String, String> form) {
        return answer(
                shell,
                id,
                first,
                new SentForm(CalendarPage.CHANGE, new Typed(form), Map.of()),
                typed -> forms.change(shell, id, first, typed));
    }

    @DeleteMapping("/closures/{first}")
    ModelAndView open(
            Shell shell,
            @PathVariable(required = false) @Nullable UUID id,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam Map<String, String> form) {
        return answer(
                shell,
                id,
                first,
                new SentForm("", new Typed(form), Map.of()),
                typed -> forms.open(shell, id, first, typed));
    }

    private interface Act {
        /// @return keys of messages by field; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    private ModelAndView answer(Shell shell, @Nullable UUID id, @Nullable LocalDate closure, SentForm sent, Act act) {
        try {
            var problems = act.problems(sent.typed());
            if (problems.isEmpty()) return Html.seeOther(CalendarPage.path(id));
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    shell,
                    id,
                    closure,
                    new SentForm(sent.form(), sent.typed(), problems));
        } catch (Conflict stale) {
            return refused(HttpStatus.CONFLICT, shell, id, closure, SentForm.stale(sent.form(), sent.typed()));
        }
    }

    private ModelAndView refused(
            HttpStatus status, Shell shell, @Nullable UUID id, @Nullable LocalDate closure, SentForm sent) {
        return Html.answer(status, PAGE, pages.page(shell, id, "", closure, sent));
    }
}
