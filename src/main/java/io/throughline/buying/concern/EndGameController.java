package io.throughline.buying.concern;

import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.buying.concern.FormAnswer.Act;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The end-game map of a deal, for its team.
@Controller
@RequestMapping("/deals/{id}/end-game")
class EndGameController {
    private static final String PAGE = "buying/endGame";

    private final EndGamePages pages;
    private final EndGameForms forms;

    EndGameController(EndGamePages pages, EndGameForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        var times = Times.of(asOf, knownOn, shell.today());
        return Html.ok(PAGE, pages.page(shell, id, times, SentForm.NOTHING));
    }

    @PostMapping("/people")
    ModelAndView addYes(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "yes", form, typed -> forms.addYes(shell, id, typed));
    }

    @PutMapping("/people/{yes}")
    ModelAndView changeYes(
            Shell shell, @PathVariable UUID id, @PathVariable UUID yes, @RequestParam Map<String, String> form) {
        return answer(shell, id, "yes-" + yes, form, typed -> forms.changeYes(shell, id, yes, typed));
    }

    @DeleteMapping("/people/{yes}")
    ModelAndView removeYes(
            Shell shell, @PathVariable UUID id, @PathVariable UUID yes, @RequestParam Map<String, String> form) {
        return answer(shell, id, "", form, typed -> forms.removeYes(shell, id, yes, typed));
    }

    @PostMapping("/moves")
    ModelAndView addMove(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "move", form, typed -> forms.addMove(shell, id, typed));
    }

    @PutMapping("/moves/{move}")
    ModelAndView changeMove(
            Shell shell, @PathVariable UUID id, @PathVariable UUID move, @RequestParam Map<String, String> form) {
        return answer(shell, id, "move-" + move, form, typed -> forms.changeMove(shell, id, move, typed));
    }

    @DeleteMapping("/moves/{move}")
    ModelAndView removeMove(
            Shell shell, @PathVariable UUID id, @PathVariable UUID move, @RequestParam Map<String, String> form) {
        return answer(shell, id, "", form, typed -> forms.removeMove(shell, id, move, typed));
    }

    private ModelAndView answer(Shell shell, UUID id, String form, Map<String, String> fields, Act act) {
        var answer = new FormAnswer(PAGE, "/deals/" + id + "/end-game", sent -> pages.page(shell, id, sent));
        return answer.to(form, fields, act);
    }
}
