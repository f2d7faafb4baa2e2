package io.throughline.buying.readiness;

import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.buying.concern.FormAnswer;
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

/// What the customer of a deal must have in place.
@Controller
@RequestMapping("/deals/{id}/readiness")
class ReadinessController {
    private static final String PAGE = "buying/readiness";

    private final ReadinessPages pages;
    private final ReadinessForms forms;

    ReadinessController(ReadinessPages pages, ReadinessForms forms) {
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

    @PutMapping("/checklist")
    ModelAndView use(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "use", form, typed -> forms.use(shell, id, typed));
    }

    @PostMapping
    ModelAndView add(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "add", form, typed -> forms.add(shell, id, typed));
    }

    @PutMapping("/{point}")
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID point, @RequestParam Map<String, String> form) {
        return answer(shell, id, "change-" + point, form, typed -> forms.change(shell, id, point, typed));
    }

    @DeleteMapping("/{point}")
    ModelAndView end(
            Shell shell, @PathVariable UUID id, @PathVariable UUID point, @RequestParam Map<String, String> form) {
        return answer(shell, id, "", form, typed -> forms.end(shell, id, point, typed));
    }

    @PostMapping("/{point}/words")
    ModelAndView hear(
            Shell shell, @PathVariable UUID id, @PathVariable UUID point, @RequestParam Map<String, String> form) {
        return answer(shell, id, "word-" + point, form, typed -> forms.hear(shell, id, point, typed));
    }

    private ModelAndView answer(Shell shell, UUID id, String form, Map<String, String> fields, Act act) {
        var answer = new FormAnswer(PAGE, "/deals/" + id + "/readiness", sent -> pages.page(shell, id, sent));
        return answer.to(form, fields, act);
    }
}
