package io.throughline.deals;

import io.throughline.accounts.AccountTouched;
import io.throughline.accounts.PersonTouched;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Passes a touch of an account or a person on to the open deals concerned, within the same transaction.
@Component
class TouchedDeals {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TouchedDeals(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void accountTouched(AccountTouched touched) {
        jdbc.sql("select id from deal where organization_id = :id and status = 'OPEN'")
                .param("id", touched.organizationId())
                .query(UUID.class)
                .list()
                .forEach(id -> events.publishEvent(new DealTouched(id)));
    }

    @EventListener
    void personTouched(PersonTouched touched) {
        jdbc.sql("""
                        select contact_role.deal_id
                        from contact_role
                        join deal on deal.id = contact_role.deal_id and deal.status = 'OPEN'
                        where contact_role.person_id = :id
                        union
                        select fact.deal_id
                        from evidence
                        join fact on fact.id = evidence.fact_id
                        join deal on deal.id = fact.deal_id and deal.status = 'OPEN'
                        where evidence.sayer_id = :id""")
                .param("id", touched.personId())
                .query(UUID.class)
                .list()
                .forEach(id -> events.publishEvent(new DealTouched(id)));
    }
}
