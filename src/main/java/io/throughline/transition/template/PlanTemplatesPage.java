package io.throughline.transition.template;

import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The templates of plans, each in its newest edition.
///
/// @param uses how many plans were drafted from each, of deals that the viewer may see
public record PlanTemplatesPage(Shell shell, List<PlanTemplate> templates, Map<UUID, Integer> uses) implements Page {
    public String path(PlanTemplate one) {
        return PlanTemplateController.PATH + "/" + one.id();
    }

    public String what(PlanTemplate one) {
        return PlanTemplateWords.what(shell, one);
    }

    public String uses(PlanTemplate one) {
        return say("transition.template.uses", uses.getOrDefault(Objects.requireNonNull(one.id()), 0));
    }

    public String made(PlanTemplate one) {
        return PlanTemplateWords.made(shell, one);
    }
}
