package io.throughline.transition.template;

import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.Objects;

/// Says in words what a template is.
final class PlanTemplateWords {
    private PlanTemplateWords() {}

    /// For what it is, and how long.
    static String what(Shell shell, PlanTemplate one) {
        var words = new ArrayList<String>();
        if (one.product() != null) words.add(one.product());
        if (one.size() != null) words.add(shell.say("transition.size." + one.size()));
        words.add(shell.say("transition.template.steps", one.steps().size()));
        return String.join(" · ", words);
    }

    static String made(Shell shell, PlanTemplate one) {
        var on = shell.day(Objects.requireNonNull(one.madeOn()));
        return one.by() == null ? on : shell.say("template.made", on, one.by());
    }
}
