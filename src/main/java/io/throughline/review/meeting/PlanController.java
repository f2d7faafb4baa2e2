package io.throughline.review.meeting;

import io.throughline.deals.Deals;
import io.throughline.web.Html;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Planning the next interaction, and what becomes of the plan.
@Controller
class PlanController {
    private final Plans plans;
    private final Deals deals;
    private final Briefs briefs;

    PlanController(Plans plans, Deals deals, Briefs briefs) {
        this.plans = plans;
        this.deals = deals;
        this.briefs = briefs;
    }

    @GetMapping("/deals/{id}/planned/new")
    ModelAndView form(Shell shell, @PathVariable UUID id) {
        var deal = deals.toWrite(id, shell.signedIn());
        return Html.ok("review/plan", new PlanPage(shell, deal, null, Typed.NOTHING, null));
    }

    @PostMapping("/deals/{id}/planned")
    ModelAndView plan(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(shell, id, null, typed, plans.plan(shell, id, typed));
    }

    /// The brief: one page before the meeting.
    @GetMapping("/deals/{id}/planned/{planned}")
    ModelAndView brief(Shell shell, @PathVariable UUID id, @PathVariable UUID planned) {
        return Html.ok("review/brief", briefs.page(shell, id, planned));
    }

    @GetMapping("/deals/{id}/planned/{planned}/edit")
    ModelAndView edit(Shell shell, @PathVariable UUID id, @PathVariable UUID planned) {
        var deal = deals.toWrite(id, shell.signedIn());
        var standing = plans.standing(id, planned);
        return Html.ok("review/plan", PlanPage.of(shell, deal, standing, briefs.names(standing)));
    }

    @PutMapping("/deals/{id}/planned/{planned}")
    ModelAndView change(
            Shell shell, @PathVariable UUID id, @PathVariable UUID planned, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(shell, id, planned, typed, plans.change(shell, id, planned, typed));
    }

    @DeleteMapping("/deals/{id}/planned/{planned}")
    ModelAndView callOff(
            Shell shell, @PathVariable UUID id, @PathVariable UUID planned, @RequestParam Map<String, String> sent) {
        plans.callOff(shell, id, planned, new Typed(sent).whole("version"));
        return Html.seeOther("/deals/" + id + "#interactions");
    }

    private ModelAndView answer(Shell shell, UUID id, @Nullable UUID planned, Typed typed, Plans.Answer answer) {
        return switch (answer) {
            case Plans.Answer.Planned made -> Html.seeOther("/deals/" + id + "/planned/" + made.id());
            case Plans.Answer.Wrong wrong ->
                Html.unprocessable("review/plan", new PlanPage(shell, wrong.deal(), planned, typed, wrong.problem()));
            case Plans.Answer.Stale stale -> {
                var now = stale.standing();
                var mine = typed.over(Map.of("version", String.valueOf(now.version())));
                var what = shell.say("plan.stale", shell.day(now.on()), now.purpose());
                yield Html.answer(
                        HttpStatus.CONFLICT, "review/plan", new PlanPage(shell, stale.deal(), planned, mine, what));
            }
        };
    }
}
