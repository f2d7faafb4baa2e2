package io.throughline.transition;

import io.throughline.transition.chance.DelayCost;
import io.throughline.transition.chance.DelayCost.Source;
import io.throughline.transition.chance.DelayCost.Told;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a day of delay costs the customers of deals, as far as the records know. Who may see the deal is asked before.
@Repository
@Transactional(readOnly = true)
public class DelayCosts {
    private final JdbcClient jdbc;

    DelayCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty where nobody said.
    public Optional<DelayCost> of(UUID dealId) {
        return DelayCost.of(jdbc.sql("""
                        select fact.kind, measure_from, measure_to, unit, fact.words, sayer, coalesce(happened_on, since) as told_on
                        from fact
                        left join lateral (
                            select person.name as sayer, happened_on
                            from evidence
                            join person on person.id = evidence.sayer_id
                            where evidence.fact_id = fact.id
                            order by happened_on desc, evidence.id desc
                            limit 1
                        ) said on true
                        where fact.deal_id = :deal
                        and fact.kind in ('EVENT_COST', 'CASE_COST', 'EVENT_RESULT')
                        and answer = 'KNOWN'
                        and until is null
                        and (measure_to is not null or fact.kind = 'EVENT_COST')
                        order by since desc, fact.id desc
                        limit 20""")
                .param("deal", dealId)
                .query((row, number) -> new Told(
                        Source.valueOf(row.getString("kind")),
                        row.getBigDecimal("measure_from"),
                        row.getBigDecimal("measure_to"),
                        row.getString("unit") == null ? "" : row.getString("unit"),
                        row.getString("words"),
                        row.getString("sayer"),
                        row.getObject("told_on", LocalDate.class)))
                .list());
    }
}
