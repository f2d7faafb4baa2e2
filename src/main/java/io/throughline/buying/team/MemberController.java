package io.throughline.buying.team;

import io.throughline.base.Conflict;
import io.throughline.base.KnownOn;
import io.throughline.base.Times;
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

/// One person of a buying team: where they stand, what is said of them, what they told us.
@Controller
@RequestMapping("/deals/{id}/team/{stakeholder}")
class MemberController {
    private static final String PAGE = "buying/member";

    private final TeamPages pages;
    private final MemberForms forms;
    private final StatementForms statements;

    MemberController(TeamPages pages, MemberForms forms, StatementForms statements) {
        this.pages = pages;
        this.forms = forms;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        var times = Times.of(asOf, knownOn, shell.today());
        return Html.ok(PAGE, pages.member(shell, id, stakeholder, times, SentForm.NOTHING));
    }

    @PutMapping
    ModelAndView place(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> form) {
        return answer(shell, id, stakeholder, "place", form, typed -> forms.place(shell, id, stakeholder, typed));
    }

    @DeleteMapping
    ModelAndView remove(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> form) {
        var answer =
                answer(shell, id, stakeholder, "remove", form, typed -> forms.remove(shell, id, stakeholder, typed));
        return answer.getStatus() == null ? Html.seeOther("/deals/" + id + "/team") : answer;
    }

    @PostMapping("/claims")
    ModelAndView say(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> form) {
        return answer(shell, id, stakeholder, "say", form, typed -> forms.say(shell, id, stakeholder, typed));
    }

    @DeleteMapping("/claims/{claim}")
    ModelAndView end(Shell shell, @PathVariable UUID id, @PathVariable UUID stakeholder, @PathVariable UUID claim) {
        return answer(shell, id, stakeholder, "end", Map.of(), typed -> forms.end(shell, id, stakeholder, claim));
    }

    @PostMapping("/statements")
    ModelAndView log(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> form) {
        return answer(shell, id, stakeholder, "log", form, typed -> statements.log(shell, id, stakeholder, typed));
    }

    @PutMapping("/statements/{statement}/verdict")
    ModelAndView mark(
            Shell shell,
            @PathVariable UUID id,
            @PathVariable UUID stakeholder,
            @PathVariable UUID statement,
            @RequestParam Map<String, String> form) {
        return answer(
                shell,
                id,
                stakeholder,
                "mark-" + statement,
                form,
                typed -> statements.mark(shell, id, stakeholder, statement, typed));
    }

    private interface Act {
        /// @return keys of messages by field; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    private ModelAndView answer(Shell shell, UUID id, UUID person, String form, Map<String, String> fields, Act act) {
        var typed = new Typed(fields);
        try {
            var problems = act.problems(typed);
            return problems.isEmpty()
                    ? Html.seeOther("/deals/" + id + "/team/" + person)
                    : Html.unprocessable(PAGE, pages.member(shell, id, person, new SentForm(form, typed, problems)));
        } catch (Conflict stale) {
            var sent = new SentForm(form, typed, Map.of("version", "team.stale"));
            return Html.answer(HttpStatus.CONFLICT, PAGE, pages.member(shell, id, person, sent));
        }
    }
}
