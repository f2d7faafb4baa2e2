package io.throughline.review.account;

import io.throughline.base.FromReplica;
import io.throughline.base.Money;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.deals.Visibility;
import io.throughline.review.ListedRow;
import io.throughline.review.Readership;
import io.throughline.review.rival.RivalRecord;
import io.throughline.review.rival.RivalRecords;
import io.throughline.review.search.Terms;
import io.throughline.transition.victory.Victories;
import io.throughline.transition.victory.VictoryLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Lists of accounts and persons, and what belongs to one of them; of deals only those that the viewer may see.
@Repository
@Transactional(readOnly = true)
class AccountReading {
    static final int PAGE = 50;
    private final JdbcClient jdbc;
    private final RivalRecords rivals;
    private final Victories victories;

    AccountReading(JdbcClient jdbc, RivalRecords rivals, Victories victories) {
        this.jdbc = jdbc;
        this.rivals = rivals;
        this.victories = victories;
    }

    List<VictoryLine> victories(UUID account, Viewer viewer) {
        return victories.ofAccount(account, viewer);
    }

    /// Its record where it is a competitor.
    RivalRecord asRival(UUID account, Viewer viewer) {
        return rivals.of(account, viewer);
    }

    /// Where a list goes on: after this name, and among equal names after this id.
    record After(@Nullable String name, @Nullable UUID id) {
        static final After NOTHING = new After(null, null);
    }

    boolean isErased(UUID person) {
        return jdbc.sql("select exists (select from erasure where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// One more than a page, by name.
    @FromReplica
    List<Row> accounts(Terms terms, After after, Viewer viewer) {
        return rows("""
                        select organization.id, organization.name, organization.industry as beside,
                            organization.country as place,
                            (select count(*) from deal
                                where deal.organization_id = organization.id
                                and deal.status = 'OPEN'
                                and %s) as deals
                        from organization
                        where %s
                        order by lower(organization.name), organization.id
                        limit :most""".formatted(Visibility.SEEN, wanted("organization")), terms, after, viewer);
    }

    @FromReplica
    List<Row> persons(Terms terms, After after, Viewer viewer) {
        return rows("""
                        select person.id, person.name, person.title as beside, organization.name as place,
                            (select count(distinct deal.id)
                                from contact_role
                                join deal on deal.id = contact_role.deal_id
                                where contact_role.person_id = person.id
                                and %s) as deals
                        from person
                        left join organization on organization.id = person.organization_id
                        where %s
                        order by lower(person.name), person.id
                        limit :most""".formatted(Visibility.SEEN, wanted("person")), terms, after, viewer);
    }

    private static String wanted(String table) {
        return """
                (:query = '' or to_tsvector('simple', %1$s.name) @@ to_tsquery('simple', :query))
                and (cast(:name as text) is null or (lower(%1$s.name), %1$s.id) > (lower(:name), cast(:id as uuid)))""".formatted(table);
    }

    private List<Row> rows(String sql, Terms terms, After after, Viewer viewer) {
        return jdbc.sql(sql)
                .params(Visibility.of(viewer))
                .param("query", terms.query())
                .param("name", after.name(), Types.VARCHAR)
                .param("id", after.id(), Types.OTHER)
                .param("most", PAGE + 1)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("beside"),
                        row.getString("place"),
                        row.getInt("deals")))
                .list();
    }

    @FromReplica
    List<DealLine> dealsOfAccount(UUID account, Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        select deal.id, deal.name, deal.status, deal.amount, deal.currency, verdict, sentence,
                            null as part, deal.opened_on, deal.expected_close, stations, %s
                        from deal
                        left join deal_review review on review.deal_id = deal.id and %s
                        where deal.organization_id = :id
                        and %s
                        order by deal.status <> 'OPEN', coalesce(deal.closed_on, deal.opened_on) desc nulls last, deal.id
                        limit :most""".formatted(ListedRow.LAST_CHANGE, Readership.READ, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", account)
                .param("most", DealLines.MOST + 1)
                .query((row, number) -> deal(row, today))
                .list();
    }

    @FromReplica
    List<DealLine> dealsOfPerson(UUID person, Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        with part as (
                            select deal_id, min(role) as part
                            from contact_role
                            where person_id = :id
                            group by deal_id
                            union all
                            select fact.deal_id, null
                            from evidence
                            join fact on fact.id = evidence.fact_id
                            where evidence.sayer_id = :id
                        )
                        select deal.id, deal.name, deal.status, deal.amount, deal.currency, verdict, sentence,
                            max(part.part) as part, deal.opened_on, deal.expected_close, stations, %s
                        from part
                        join deal on deal.id = part.deal_id
                        left join deal_review review on review.deal_id = deal.id and %s
                        where %s
                        group by deal.id, review.deal_id, review.readership
                        order by deal.status <> 'OPEN', deal.opened_on desc nulls last, deal.id
                        limit :most""".formatted(ListedRow.LAST_CHANGE, Readership.READ, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", person)
                .param("most", DealLines.MOST + 1)
                .query((row, number) -> deal(row, today))
                .list();
    }

    private static DealLine deal(ResultSet row, LocalDate today) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new DealLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Status.valueOf(row.getString("status")),
                amount == null ? null : new Money(amount, row.getString("currency")),
                row.getString("verdict"),
                row.getString("sentence"),
                row.getString("part"),
                ListedRow.line(row, today));
    }
}
