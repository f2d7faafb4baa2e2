package io.throughline.transition.template;

import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Plan;
import io.throughline.web.api.Invalid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plans of which templates are made. Whoever may change a deal may make a template of its plan.
@Component
@Transactional(readOnly = true)
public class KeptPlans {
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

    /// @throws Invalid where there is no such product
    public void mustBeProduct(UUID product, String pointer) {
        Invalid.unless(
                jdbc.sql("select exists (select from product where id = :id)")
                        .param("id", product)
                        .query(Boolean.class)
                        .single(),
                pointer,
                "There is no such product.");
    }
}
