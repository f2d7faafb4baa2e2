package io.throughline.transition.victory;

import io.throughline.base.Conflict;
import io.throughline.web.Html;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The first victory of a deal.
@Controller
@RequestMapping("/deals/{id}/victory")
class VictoryController {
    private static final String PAGE = "transition/victory";

    private final VictoryPages pages;
    private final VictoryForms forms;
    private final AchievementForms achievements;

    VictoryController(VictoryPages pages, VictoryForms forms, AchievementForms achievements) {
        this.pages = pages;
        this.forms = forms;
        this.achievements = achievements;
    }

    @GetMapping
    ModelAndView show(Shell shell, @PathVariable UUID id, @RequestParam(required = false) @Nullable String offer) {
        var chosen = new Typed(offer == null ? Map.of() : Map.of("offer", offer)).id("offer");
        return Html.ok(PAGE, pages.page(shell, id, chosen.orElse(null), SentForm.NOTHING));
    }

    @PutMapping
    ModelAndView agree(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, VictoryPage.AGREE, form, typed -> forms.agree(shell, id, typed));
    }

    @PutMapping("/achievement")
    ModelAndView came(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, VictoryPage.CAME, form, typed -> achievements.came(shell, id, typed));
    }

    @DeleteMapping("/achievement")
    ModelAndView withdraw(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(shell, id, "withdraw", form, typed -> achievements.withdraw(shell, id, typed));
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
                    ? Html.seeOther("/deals/" + id + "/victory")
                    : Html.unprocessable(PAGE, page(shell, id, new SentForm(form, typed, problems)));
        } catch (Conflict stale) {
            return Html.answer(HttpStatus.CONFLICT, PAGE, page(shell, id, SentForm.stale(form, typed)));
        }
    }

    private VictoryPage page(Shell shell, UUID id, SentForm sent) {
        return pages.page(shell, id, null, sent);
    }
}
