package io.throughline.review.meeting;

import io.throughline.base.NotFound;
import io.throughline.deals.PlannedInteraction;
import io.throughline.review.deal.DealPages;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Makes the brief for a planned interaction, from the deal as it is known today.
@Repository
@Transactional
class Briefs {
    private final DealPages pages;
    private final Plans plans;
    private final Fears fears;
    private final JdbcClient jdbc;

    Briefs(DealPages pages, Plans plans, Fears fears, JdbcClient jdbc) {
        this.pages = pages;
        this.plans = plans;
        this.fears = fears;
        this.jdbc = jdbc;
    }

    /// @throws NotFound when the viewer may not see the deal, or this is not to come any more
    BriefPage page(Shell shell, UUID dealId, UUID id) {
        var deal = pages.page(shell, dealId);
        var planned = plans.standing(dealId, id);
        var viewer = shell.signedIn();
        var answers = fears.insider(dealId, viewer).map(fears::answers).orElse(List.of());
        return new BriefPage(deal, planned, whoComes(planned), fears.of(dealId, viewer), answers);
    }

    List<String> names(PlannedInteraction planned) {
        return whoComes(planned).stream().map(Comer::name).toList();
    }

    private List<Comer> whoComes(PlannedInteraction planned) {
        return jdbc.sql("""
                        select person.id, person.name, person.title
                        from planned_person
                        join person on person.id = planned_person.person_id
                        where planned_person.planned_interaction_id = :planned
                        order by planned_person.id""")
                .param("planned", planned.id())
                .query((row, number) ->
                        new Comer(row.getObject("id", UUID.class), row.getString("name"), row.getString("title")))
                .list();
    }
}
