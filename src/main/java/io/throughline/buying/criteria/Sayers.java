package io.throughline.buying.criteria;

import io.throughline.buying.criteria.Criterion.Holder;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of the buyer's side can say something in a deal, and who said that they agree.
@Repository
@Transactional(readOnly = true)
public class Sayers {
    private static final int MOST = 80;

    private final JdbcClient jdbc;

    Sayers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The people around a deal: those named or heard in it first, then the others of its account, by name.
    public List<Holder> around(UUID dealId, @Nullable UUID organizationId) {
        return jdbc.sql("""
                        with part as (
                            select person_id from contact_role where deal_id = :deal
                            union
                            select sayer_id
                            from fact
                            join evidence on evidence.fact_id = fact.id
                            where fact.deal_id = :deal
                            union
                            select sayer_id from weighting where deal_id = :deal
                            union
                            select sayer_id
                            from rating
                            join criterion on criterion.id = criterion_id
                            where criterion.deal_id = :deal
                            union
                            select person_id
                            from criterion_holder
                            join criterion on criterion.id = criterion_id
                            where criterion.deal_id = :deal
                        )
                        select person.id, person.name
                        from (
                            select person_id, true as named
                            from part
                            union all
                            select id, false
                            from person
                            where organization_id = :organization
                            and not exists (select from part where part.person_id = person.id)
                        ) around
                        join person on person.id = around.person_id
                        order by named desc, lower(person.name), person.id
                        limit :most""")
                .param("organization", organizationId, Types.OTHER)
                .param("deal", dealId)
                .param("most", MOST)
                .query((row, number) -> new Holder(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /// The last word of one of theirs that they agree on what matters; empty where nobody said it.
    public Optional<Said> agreement(UUID dealId) {
        return jdbc.sql("""
                        select evidence.sayer_id, person.name as sayer, happened_on, channel, evidence.words
                        from fact
                        join evidence on evidence.fact_id = fact.id
                        join person on person.id = evidence.sayer_id
                        where fact.deal_id = :deal
                        and fact.kind = 'CONSENSUS'
                        and fact.answer = 'KNOWN'
                        and fact.until is null
                        order by happened_on desc, evidence.id desc
                        limit 1""")
                .param("deal", dealId)
                .query((row, number) -> Ratings.said(row))
                .optional();
    }

    /// Which of these are no persons.
    public List<UUID> missing(Collection<UUID> persons) {
        return jdbc.sql("""
                        select wanted.id
                        from unnest(:ids) as wanted (id)
                        where not exists (select from person where person.id = wanted.id)""")
                .param("ids", new SqlArrayValue("uuid", persons.toArray()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
