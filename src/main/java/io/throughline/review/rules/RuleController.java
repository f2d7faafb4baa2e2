package io.throughline.review.rules;

import io.throughline.base.NotFound;
import io.throughline.review.Snapshots;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Why a check speaks.
@Controller
class RuleController {
    private final Snapshots snapshots;
    private final OwnDeals deals;

    RuleController(Snapshots snapshots, OwnDeals deals) {
        this.snapshots = snapshots;
        this.deals = deals;
    }

    @GetMapping("/rules")
    ModelAndView list(Shell shell) {
        return Html.ok("review/rules", new RulesPage(shell));
    }

    @GetMapping("/rules/{id}")
    ModelAndView show(Shell shell, @PathVariable String id) {
        var rule = Rule.of(id).orElseThrow(() -> new NotFound("There is no such rule."));
        var own = rule.isVerdict() ? List.<RulePage.Spoken>of() : deals.of(shell.signedIn(), rule);
        var company = snapshots.current(shell.today().date());
        return Html.ok("review/rule", new RulePage(shell, rule, company, own));
    }
}
