package io.throughline.review.rules;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// All rules.
public record RulesPage(Shell shell) implements Page {
    public List<Rule> checks() {
        return Rule.checks();
    }

    public List<Rule> verdicts() {
        return Rule.verdicts();
    }

    public String title(Rule rule) {
        return title(shell, rule);
    }

    static String title(Shell shell, Rule rule) {
        return rule.verdict() == null ? rule.id() : shell.say("verdict." + rule.verdict());
    }
}
