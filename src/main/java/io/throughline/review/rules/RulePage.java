package io.throughline.review.rules;

import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.review.DealPicture.Company;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;

/// One rule, with the figures it uses and the deals of whoever looks on which it speaks.
///
/// @param company as of the snapshot that reviews are made with now
public record RulePage(Shell shell, Rule rule, Company company, List<Spoken> deals) implements Page {
    /// A deal on which the rule speaks.
    ///
    /// @param says what the check says of it
    public record Spoken(UUID id, String name, String says) {}

    private static final double MOST = .95;
    private static final double FOUR_IN_FIVE = .8;

    public String title() {
        return RulesPage.title(shell, rule);
    }

    /// What it compares a deal with, each with how many it is from and as of which day.
    public List<String> figures() {
        return rule.uses().stream().map(this::figure).toList();
    }

    private String figure(Rule.Uses uses) {
        var figures = company.figures();
        var day = shell.day(figures.asOf());
        return switch (uses) {
            case WON ->
                figures.won().isEmpty()
                        ? say("rules.won.none", day)
                        : say(
                                "rules.won",
                                figures.won().n(),
                                Math.round(figures.won().quantile(MOST)),
                                figures.won().max(),
                                day);
            case TIME -> say("rules.time", figures.time().n(), figures.time().ended(), day);
            case GAPS ->
                figures.gaps().isEmpty()
                        ? say("rules.gaps.none", day)
                        : say(
                                "rules.gaps",
                                figures.gaps().n(),
                                Math.round(figures.gaps().quantile(FOUR_IN_FIVE)),
                                day);
            case HALF_LIVES -> halfLives(company.halfLives());
            case PLAYBOOK -> say("rules.playbook", company.playbook().edition());
        };
    }

    private String halfLives(HalfLives lives) {
        return say(
                "rules.halfLives",
                lives.days(true, Grade.ASSUMED),
                lives.days(true, Grade.STATED),
                lives.days(false, Grade.ASSUMED),
                lives.days(false, Grade.STATED));
    }

    public boolean usesPlaybook() {
        return rule.uses().contains(Rule.Uses.PLAYBOOK);
    }
}
