package io.throughline.transition.template;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.transition.Plan;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the templates of plans to everybody, lets managers and administrators change them, and whoever writes to a
/// deal
/// make one of its plan.
@Component
@Transactional
class PlanTemplateDesk {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 200;

    private final PlanTemplates templates;
    private final KeptPlans plans;

    PlanTemplateDesk(PlanTemplates templates, KeptPlans plans) {
        this.templates = templates;
        this.plans = plans;
    }

    PlanTemplatesPage all(Shell shell) {
        var all = templates.all(FIRST, MOST);
        return new PlanTemplatesPage(shell, all, uses(all, shell));
    }

    private Map<UUID, Integer> uses(List<PlanTemplate> some, Shell shell) {
        var ids = some.stream().flatMap(one -> Stream.ofNullable(one.id())).toList();
        return plans.uses(ids, shell.signedIn());
    }

    PlanTemplatePage page(Shell shell, UUID id, SentForm sent) {
        var editions = templates.editions(id);
        if (editions.isEmpty()) throw gone();
        var used = uses(editions.subList(0, 1), shell).getOrDefault(id, 0);
        return new PlanTemplatePage(shell, editions, used, sent);
    }

    private PlanTemplate newest(UUID id) {
        return templates.newest(id).orElseThrow(PlanTemplateDesk::gone);
    }

    private static NotFound gone() {
        return new NotFound("There is no such template.");
    }

    /// @return keys of messages by field; empty where the next edition was made, or nothing is other than before
    /// @throws Forbidden where the viewer is neither a manager nor an administrator
    /// @throws Conflict where another was made since this one was read
    Map<String, String> change(Shell shell, UUID id, Typed typed) {
        if (!PlanTemplatePage.mayEdit(shell.signedIn()))
            throw new Forbidden("Managers and administrators change the templates of plans.");
        var now = newest(id);
        if (!typed.is("edition", now.edition())) throw new Conflict("Somebody else changed this template.");
        var fields = StepFields.read(typed, now.steps());
        if (fields.problems().isEmpty() && !fields.steps().equals(now.steps()))
            templates.change(now, fields.steps(), shell.signedIn());
        return fields.problems();
    }

    /// What was typed into a form that came too late, and what it lacks of the edition that there is now.
    Typed late(UUID id, Typed typed) {
        return new LateForm(typed, newest(id).steps()).whole();
    }

    KeepPage keep(Shell shell, UUID dealId, SentForm sent) {
        var deal = plans.toKeep(dealId, shell.signedIn());
        var plan = found(dealId, shell);
        var all = templates.all(FIRST, MOST);
        return new KeepPage(
                shell,
                deal,
                all.stream()
                        .filter(one -> Objects.equals(one.id(), plan.templateId()))
                        .findFirst()
                        .orElse(null),
                all,
                plans.products(),
                plan.tasks().size(),
                plans.took(plan).size(),
                sent);
    }

    private Plan found(UUID dealId, Shell shell) {
        return plans.of(dealId, shell.signedIn()).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    /// What came of keeping a plan.
    ///
    /// @param id of the template, which nobody has where something is wrong
    record Kept(UUID id, Map<String, String> problems) {}

    /// Makes a template.
    Kept make(Shell shell, UUID dealId, Typed typed) {
        var problems = mayKeep(shell, dealId);
        var plan = found(dealId, shell);
        if (!typed.has("name")) problems.put("name", "template.name.missing");
        if (typed.of("name").length() > PlanTemplate.MOST_WORDS) problems.put("name", "concern.words.long");
        var product = typed.id("product");
        if (product.filter(id -> !plans.isProduct(id)).isPresent()) problems.put("product", "transition.keep.product");
        if (!problems.isEmpty()) return new Kept(FIRST, problems);
        var size = Arrays.stream(Size.values())
                .filter(one -> typed.is("size", one))
                .findFirst();
        var template = PlanTemplate.of(typed.of("name"), product.orElse(null), size.orElse(null), plans.steps(plan));
        return templates
                .add(template, shell.signedIn())
                .map(id -> new Kept(id, Map.of()))
                .orElseGet(() -> new Kept(FIRST, Map.of("name", "transition.keep.taken")));
    }

    /// Makes the next edition of one.
    Kept next(Shell shell, UUID dealId, Typed typed) {
        var problems = mayKeep(shell, dealId);
        var plan = found(dealId, shell);
        var template = typed.id("template").flatMap(templates::newest);
        if (template.isEmpty()) problems.put("template", "transition.template.gone");
        if (!problems.isEmpty()) return new Kept(FIRST, problems);
        templates.change(template.orElseThrow(), plans.steps(plan), shell.signedIn());
        return new Kept(Objects.requireNonNull(template.orElseThrow().id()), Map.of());
    }

    /// Everybody reads templates: the words of a restricted deal are not for them.
    private Map<String, String> mayKeep(Shell shell, UUID dealId) {
        var problems = new LinkedHashMap<String, String>();
        if (plans.toKeep(dealId, shell.signedIn()).restricted()) problems.put("version", "transition.keep.restricted");
        return problems;
    }
}
