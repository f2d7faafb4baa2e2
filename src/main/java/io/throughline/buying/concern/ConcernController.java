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

/// The register of concerns of a deal, and the signs of those that nobody names.
@Controller
@RequestMapping("/deals/{id}")
class ConcernController {
    private static final String PAGE = "buying/concerns";

    private final ConcernPages pages;
    private final ConcernForms forms;

    ConcernController(ConcernPages pages, ConcernForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/concerns")
    ModelAndView show(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") KnownOn knownOn) {
        var times = Times.of(asOf, knownOn, shell.today());
        return Html.ok(PAGE, pages.page(shell, id, times, SentForm.NOTHING));
    }

    @PostMapping("/concerns")
    ModelAndView add(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "add", form, typed -> forms.add(shell, id, typed));
    }

    @PutMapping("/concerns/{concern}")
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID concern, @RequestParam Map<String, String> form) {
        return answer(shell, id, "change-" + concern, form, typed -> forms.change(shell, id, concern, typed));
    }

    @DeleteMapping("/concerns/{concern}")
    ModelAndView remove(
            Shell shell, @PathVariable UUID id, @PathVariable UUID concern, @RequestParam Map<String, String> form) {
        return answer(shell, id, "remove-" + concern, form, typed -> forms.remove(shell, id, concern, typed));
    }

    @PostMapping("/concerns/{concern}/words")
    ModelAndView hear(
            Shell shell, @PathVariable UUID id, @PathVariable UUID concern, @RequestParam Map<String, String> form) {
        return answer(shell, id, "word-" + concern, form, typed -> forms.hear(shell, id, concern, typed));
    }

    @PostMapping("/concern-signals")
    ModelAndView signal(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "signal", form, typed -> forms.signal(shell, id, typed));
    }

    @DeleteMapping("/concern-signals/{signal}")
    ModelAndView removeSignal(Shell shell, @PathVariable UUID id, @PathVariable UUID signal) {
        return answer(shell, id, "", Map.of(), typed -> forms.removeSignal(shell, id, signal));
    }

    private ModelAndView answer(Shell shell, UUID id, String form, Map<String, String> fields, Act act) {
        var answer = new FormAnswer(PAGE, "/deals/" + id + "/concerns", sent -> pages.page(shell, id, sent));
        return answer.to(form, fields, act);
    }
}
