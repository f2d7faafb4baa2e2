package io.throughline.transition.victory;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.transition.Part;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.Timetables;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the records of a deal offer for its first victory. It is offered with who said it, and nothing is made up.
@Component
@Transactional(readOnly = true)
class VictoryOffers {
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Timetables timetables;
    private final Buyers buyers;

    VictoryOffers(JdbcClient jdbc, Timetables timetables, Buyers buyers) {
        this.buyers = buyers;
        this.jdbc = jdbc;
        this.timetables = timetables;
    }

    /// What they expect of the compelling event, and what else of theirs has a measure.
    List<VictoryOffer> of(UUID dealId) {
        return jdbc.sql("""
                        select fact.id, fact.words, measure_from, measure_to, unit, sayer, happened_on
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
                        and fact.kind in ('EVENT_RESULT', 'NEED', 'CONSEQUENCE')
                        and answer = 'KNOWN'
                        and until is null
                        and (fact.kind = 'EVENT_RESULT' or measure_to is not null)
                        order by fact.kind = 'EVENT_RESULT' desc, since desc, fact.id desc
                        limit :most""")
                .param("deal", dealId)
                .param("most", MOST)
                .query((row, number) -> new VictoryOffer(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getBigDecimal("measure_from"),
                        row.getBigDecimal("measure_to"),
                        row.getString("unit"),
                        row.getString("sayer"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    /// Whom it can name.
    List<String> people(Deal deal) {
        return buyers.names(deal);
    }

    /// The task of the plan that is the first victory, while it is open.
    Optional<Row> planned(Shell shell, UUID dealId) {
        return timetables
                .of(dealId, shell.today())
                .flatMap(plan -> plan.plan().task(Part.VICTORY).map(plan::row))
                .filter(row -> !row.task().progress().isOver());
    }
}
