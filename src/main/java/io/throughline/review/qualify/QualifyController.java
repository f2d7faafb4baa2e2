package io.throughline.review.qualify;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
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

/// Whether to stay in a deal: tripwires, overrides, and walking from it.
@Controller
@RequestMapping("/deals/{id}")
class QualifyController {
    private static final String PAGE = "review/qualify";

    private final QualifyPages pages;
    private final Staying staying;
    private final Walking walking;

    QualifyController(QualifyPages pages, Staying staying, Walking walking) {
        this.pages = pages;
        this.staying = staying;
        this.walking = walking;
    }

    @GetMapping("/qualification")
    ModelAndView show(Shell shell, @PathVariable UUID id) {
        return Html.ok(PAGE, pages.page(shell, id));
    }

    @PostMapping("/tripwires")
    ModelAndView set(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("tripwire", form), typed -> staying.set(shell, id, typed));
    }

    @PutMapping("/tripwires/{tripwire}/answer")
    ModelAndView answerTripwire(
            Shell shell, @PathVariable UUID id, @PathVariable UUID tripwire, @RequestParam Map<String, String> form) {
        return answer(
                shell, id, new Sent("answer-" + tripwire, form), typed -> staying.answer(shell, id, tripwire, typed));
    }

    @DeleteMapping("/tripwires/{tripwire}/answer")
    ModelAndView reopenTripwire(
            Shell shell, @PathVariable UUID id, @PathVariable UUID tripwire, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("", form), typed -> staying.reopen(shell, id, tripwire, typed));
    }

    @DeleteMapping("/tripwires/{tripwire}")
    ModelAndView removeTripwire(
            Shell shell, @PathVariable UUID id, @PathVariable UUID tripwire, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("", form), typed -> staying.remove(shell, id, tripwire, typed));
    }

    @PostMapping("/overrides")
    ModelAndView override(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("override", form), typed -> staying.override(shell, id, typed));
    }

    @DeleteMapping("/overrides/{override}")
    ModelAndView endOverride(
            Shell shell, @PathVariable UUID id, @PathVariable UUID override, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("", form), typed -> staying.end(shell, id, override, typed));
    }

    @PutMapping("/disqualification")
    ModelAndView walk(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("walk", form), typed -> walking.walk(shell, id, typed));
    }

    @DeleteMapping("/disqualification")
    ModelAndView reopen(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("", form), typed -> walking.reopen(shell, id, typed));
    }

    @PutMapping("/disqualification/follow-up")
    ModelAndView follow(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, new Sent("follow", form), typed -> walking.follow(shell, id, typed));
    }

    /// A form that was sent.
    private record Sent(String form, Map<String, String> fields) {}

    private interface Act {
        /// @return keys of messages by field; empty where it was done
        Map<String, String> problems(Typed typed);
    }

    private ModelAndView answer(Shell shell, UUID id, Sent sent, Act act) {
        var typed = new Typed(sent.fields());
        try {
            var problems = act.problems(typed);
            return problems.isEmpty()
                    ? Html.seeOther("/deals/" + id + "/qualification")
                    : Html.unprocessable(PAGE, pages.page(shell, id, sent.form(), typed, problems));
        } catch (Conflict stale) {
            var page = pages.page(shell, id, sent.form(), typed, Map.of("version", "qualify.stale"));
            return Html.answer(HttpStatus.CONFLICT, PAGE, page);
        }
    }
}
