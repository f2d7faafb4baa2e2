package io.throughline.transition.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the customer of a deal told us of their pain, their day and what they expect: of each only what one of theirs
/// said, or a document of theirs. What only we assume is not among it, nor who can release the money, nor what waiting
/// costs them. Whoever helps us as a coach is not named: their colleagues will read it. Who may see the deal is asked
/// before.
@Repository
@Transactional(readOnly = true)
class Quotes {
    private static final int MOST = 40;

    private final JdbcClient jdbc;

    Quotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest words of each, whether or not somebody left it off, what is explicit first and what is newer before
    /// what is older.
    List<Quote> of(UUID dealId, LocalDate today) {
        return jdbc.sql("""
                        with recursive off (fact_id) as (
                            select fact_id
                            from vision_omission
                            join vision_choice on vision_choice.id = choice_id
                            where deal_id = :deal
                            union
                            select superseded_by
                            from off
                            join fact on fact.id = off.fact_id
                            where superseded_by is not null
                        )
                        select fact.id, fact.id in (select fact_id from off) as off, fact.kind,
                            coalesce(nullif(said.words, ''), fact.words) as words, sayer, written, happened_on, day,
                            measure_from, measure_to, unit
                        from fact
                        join lateral (
                            select evidence.words, evidence.sayer_id is null as written, happened_on,
                                case when not exists (
                                    select
                                    from coach_statement
                                    join stakeholder on stakeholder.id = stakeholder_id
                                    where stakeholder.deal_id = :deal
                                    and stakeholder.person_id = person.id
                                ) then person.name end as sayer
                            from evidence
                            left join person on person.id = evidence.sayer_id
                            where evidence.fact_id = fact.id
                            and (evidence.sayer_id is not null or channel = 'DOCUMENT')
                            and happened_on <= :today
                            order by evidence.words = '', happened_on desc, evidence.id desc
                            limit 1
                        ) said on true
                        where fact.deal_id = :deal
                        and fact.kind in ('NEED', 'CONSEQUENCE', 'EVENT_PRESSURE', 'EVENT_DATE', 'EVENT_RESULT')
                        and answer = 'KNOWN'
                        and since <= :today
                        and (until is null or until > :today)
                        and coalesce(nullif(said.words, ''), fact.words) <> ''
                        order by topic <> 'explicit', since desc, fact.id desc
                        limit :most""")
                .param("deal", dealId)
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> new Quote(
                        row.getObject("id", UUID.class),
                        row.getBoolean("off"),
                        Quote.Of.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("sayer"),
                        row.getBoolean("written"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("measure_from"),
                        row.getBigDecimal("measure_to"),
                        row.getString("unit") == null ? "" : row.getString("unit")))
                .list();
    }
}
