package io.throughline.transition.template;

import io.throughline.deals.Deal;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A plan of which a template is made, or the next edition of one.
///
/// @param before the template that the plan was drafted from, `null` for none that is kept
/// @param templates that can get a new edition
/// @param took of how many tasks it is known how long they took
/// @param sent the form that was sent and refused
public record KeepPage(
        Shell shell,
        Deal deal,
        @Nullable PlanTemplate before,
        List<PlanTemplate> templates,
        List<Choice> products,
        int tasks,
        int took,
        SentForm sent)
        implements Page {
    static final String NEW = "new";
    static final String NEXT = "next";

    public String plan() {
        return "/deals/" + deal.id() + "/plan";
    }

    public String lead() {
        return say("transition.keep.lead", tasks, took);
    }

    public List<Choice> all() {
        return templates.stream()
                .map(one -> new Choice(
                        Objects.toString(one.id()), say("transition.keep.choice", one.name(), one.edition())))
                .toList();
    }

    public String chosen() {
        return sent.of(NEXT, "template", before == null ? "" : Objects.toString(before.id()));
    }

    public List<Choice> sizes() {
        return Arrays.stream(Size.values())
                .map(size -> new Choice(size.name(), say("transition.size." + size)))
                .toList();
    }

    public String typed(String field) {
        return sent.of(NEW, field);
    }

    public @Nullable String problem(String form, String field) {
        return sent.problem(shell, form, field);
    }

    public @Nullable String notice() {
        return sent.notice(shell);
    }
}
