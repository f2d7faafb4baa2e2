package io.throughline.buying;

import io.throughline.accounts.AccountTouched;
import io.throughline.accounts.PersonTouched;
import io.throughline.deals.DealTouched;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Passes a touch of a person on to the open deals in whose decision they have a part, and one of an account to those
/// in which it is a rival, within the same transaction.
@Component
class TouchedTeams {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TouchedTeams(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void personTouched(PersonTouched touched) {
        touch("""
                select deal_id from stakeholder where person_id = :id
                union
                select stakeholder.deal_id
                from buying_evidence
                left join stakeholder_claim on stakeholder_claim.id = claim_id
                left join decider_hypothesis on decider_hypothesis.id = hypothesis_id
                left join coach_statement on coach_statement.id = statement_id
                join stakeholder on stakeholder.id = coalesce(stakeholder_claim.stakeholder_id,
                    decider_hypothesis.stakeholder_id, coach_statement.stakeholder_id)
                where sayer_id = :id
                union
                select criterion.deal_id
                from criterion_holder
                join criterion on criterion.id = criterion_id
                where person_id = :id
                union
                select criterion.deal_id
                from rating
                join criterion on criterion.id = criterion_id
                where sayer_id = :id
                union
                select deal_id from weighting where sayer_id = :id
                union
                select deal_id from concern where holder_id = :id
                union
                select concern.deal_id
                from concern_word
                join concern on concern.id = concern_id
                where sayer_id = :id
                union
                select deal_id from concern_signal where sayer_id = :id
                union
                select deal_id from must_say_yes where person_id = :id
                union
                select deal_id from readiness_point where owner_id = :id
                union
                select readiness_point.deal_id
                from readiness_word
                join readiness_point on readiness_point.id = point_id
                where sayer_id = :id""", touched.personId());
    }

    @EventListener
    void accountTouched(AccountTouched touched) {
        touch("select deal_id from choice_option where organization_id = :id", touched.organizationId());
    }

    private void touch(String concerned, UUID id) {
        jdbc.sql("""
                        select deal.id
                        from deal
                        where status = 'OPEN'
                        and id in (
                            %s)""".formatted(concerned))
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(deal -> events.publishEvent(new DealTouched(deal)));
    }
}
