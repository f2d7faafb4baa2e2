package io.throughline.transition.template;

import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Visibility;
import io.throughline.identity.Directory.Choice;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Plan;
import io.throughline.web.api.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plans of which templates are made. Whoever may change a deal may make a template of its plan.
@Component
@Transactional(readOnly = true)
public class KeptPlans {
    private static final int MOST_PRODUCTS = 500;

    private final Deals deals;
    private final DealPlans plans;
    private final JdbcClient jdbc;

    KeptPlans(Deals deals, DealPlans plans, JdbcClient jdbc) {
        this.deals = deals;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /// Empty where the deal has none, or is not for the viewer to see.
    ///
    /// @throws io.throughline.base.Forbidden when they may see it, and not change it
    public Optional<Plan> of(UUID dealId, Viewer viewer) {
        if (deals.find(dealId, viewer).isEmpty()) return Optional.empty();
        return plans.find(deals.toWrite(dealId, viewer).id());
    }

    /// The deal, whose plan becomes a template.
    ///
    /// @throws io.throughline.base.NotFound when they may not see it
    /// @throws io.throughline.base.Forbidden when they may see it, and not change it
    Deal toKeep(UUID dealId, Viewer viewer) {
        return deals.toWrite(dealId, viewer);
    }

    /// Everybody reads templates, so the words of a restricted deal are not for them.
    ///
    /// @throws Invalid where it is one
    public void mustBeOpenToAll(UUID dealId, Viewer viewer, String pointer) {
        var isRestricted = deals.find(dealId, viewer).filter(Deal::restricted).isPresent();
        Invalid.unless(!isRestricted, pointer, "This deal is restricted: its words are not for everybody.");
    }

    /// Its steps, to draft others from, as long as they took where that is known.
    public List<Step> steps(Plan plan) {
        return PlanTemplate.steps(plan, took(plan));
    }

    /// How many working days its tasks took, as far as it is known.
    Map<UUID, Integer> took(Plan plan) {
        var took = new HashMap<UUID, Integer>();
        jdbc.sql("select id, took from plan_task where plan_id = :plan and took is not null and likely > 0")
                .param("plan", plan.id())
                .query(row -> {
                    took.put(row.getObject("id", UUID.class), row.getInt("took"));
                });
        return took;
    }

    /// How many plans were drafted from templates, of deals that the viewer may see.
    public Map<UUID, Integer> uses(List<UUID> templates, Viewer viewer) {
        var uses = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select template_id, count(*) as used
                        from plan
                        join deal on deal.id = plan.deal_id
                        where template_id = any(:templates)
                        and %s
                        group by template_id""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("templates", new SqlArrayValue("uuid", templates.toArray()))
                .query(row -> {
                    uses.put(row.getObject("template_id", UUID.class), row.getInt("used"));
                });
        return uses;
    }

    /// @throws Invalid where there is no such product
    public void mustBeProduct(UUID product, String pointer) {
        Invalid.unless(isProduct(product), pointer, "There is no such product.");
    }

    boolean isProduct(UUID product) {
        return jdbc.sql("select exists (select from product where id = :id)")
                .param("id", product)
                .query(Boolean.class)
                .single();
    }

    /// The products to choose from, by name.
    List<Choice> products() {
        return jdbc.sql("select id::text as value, name from product where active order by lower(name), id limit :most")
                .param("most", MOST_PRODUCTS)
                .query((row, number) -> new Choice(row.getString("value"), row.getString("name")))
                .list();
    }
}
