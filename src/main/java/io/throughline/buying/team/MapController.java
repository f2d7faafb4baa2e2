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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The people map of a deal, and who we suppose decides.
@Controller
@RequestMapping("/deals/{id}")
class MapController {
    private static final String PAGE = "buying/team";

    private final TeamPages pages;
    private final TeamForms forms;

    MapController(TeamPages pages, TeamForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/team")
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        var times = Times.of(asOf, knownOn, shell.today());
        return Html.ok(PAGE, pages.team(shell, id, times, SentForm.NOTHING));
    }

    @PostMapping("/team")
    ModelAndView add(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return answer(shell, id, new SentForm("add", typed, forms.add(shell, id, typed)));
    }

    @PostMapping("/hypotheses")
    ModelAndView suppose(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return answer(shell, id, new SentForm("suppose", typed, forms.suppose(shell, id, typed)));
    }

    @PutMapping("/hypotheses/{hypothesis}")
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID hypothesis, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            return answer(
                    shell, id, new SentForm("change-" + hypothesis, typed, forms.change(shell, id, hypothesis, typed)));
        } catch (Conflict stale) {
            return stale(shell, id, "change-" + hypothesis, typed);
        }
    }

    @PutMapping("/hypotheses/{hypothesis}/outcome")
    ModelAndView close(
            Shell shell, @PathVariable UUID id, @PathVariable UUID hypothesis, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        try {
            return answer(
                    shell, id, new SentForm("close-" + hypothesis, typed, forms.close(shell, id, hypothesis, typed)));
        } catch (Conflict stale) {
            return stale(shell, id, "close-" + hypothesis, typed);
        }
    }

    private ModelAndView answer(Shell shell, UUID id, SentForm sent) {
        return sent.problems().isEmpty()
                ? Html.seeOther("/deals/" + id + "/team")
                : Html.unprocessable(PAGE, pages.team(shell, id, sent));
    }

    private ModelAndView stale(Shell shell, UUID id, String form, Typed typed) {
        var sent = new SentForm(form, typed, Map.of("version", "team.stale"));
        return Html.answer(HttpStatus.CONFLICT, PAGE, pages.team(shell, id, sent));
    }
}
