package io.throughline.buying.criteria;

import io.throughline.buying.criteria.Criterion.Holder;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of the buyer's side can say something in a deal.
@Repository
@Transactional(readOnly = true)
public class Sayers {
    private static final int MOST = 80;

    private final JdbcClient jdbc;

    Sayers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The people around a deal, by name: of its account, named in it, or heard in it before.
    public List<Holder> around(UUID dealId, @Nullable UUID organizationId) {
        return jdbc.sql("""
                        select person.id, person.name
                        from person
                        where person.organization_id = :organization
                        or person.id in (
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
                            where criterion.deal_id = :deal)
                        order by lower(person.name), person.id
                        limit :most""")
                .param("organization", organizationId, Types.OTHER)
                .param("deal", dealId)
                .param("most", MOST)
                .query((row, number) -> new Holder(row.getObject("id", UUID.class), row.getString("name")))
                .list();
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
