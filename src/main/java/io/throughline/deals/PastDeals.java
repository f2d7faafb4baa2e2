package io.throughline.deals;

import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Deals as they stood on a day, as they were known at an instant. Who may see one is decided as of now: what was open
/// to all then may be restricted today.
@Repository
@Transactional(readOnly = true)
public class PastDeals {
    private final JdbcClient jdbc;

    PastDeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The deal with the names that its account and owner had then; empty where the viewer may not see it, or it was
    /// opened or stored later.
    public Optional<Deal> find(UUID id, Times times, Viewer viewer) {
        var found = read(times.stored(), """
                        select deal.*, organization.name as organization, app_user.name as owner
                        from {deal} deal
                        left join {organization} organization on organization.id = deal.organization_id
                        left join {app_user} app_user on app_user.id = deal.owner_id
                        where deal.id = :id
                        and (deal.opened_on is null or deal.opened_on <= :asOf)
                        and exists (select from deal where deal.id = :id and %s)""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("id", id)
                .param("asOf", times.asOf())
                .query(DealRow::read)
                .optional();
        return found.map(deal -> deal.asOf(times.asOf(), changes(id, times.stored())));
    }

    private List<DatedChange> changes(UUID deal, Stored stored) {
        return read(stored, """
                        select field, changed_on, from_value, to_value
                        from {deal_change} deal_change
                        where deal_id = :deal
                        order by changed_on, place, id""")
                .param("deal", deal)
                .query((row, number) -> new DatedChange(
                        DatedChange.Field.valueOf(row.getString("field")),
                        row.getObject("changed_on", LocalDate.class),
                        row.getString("from_value"),
                        row.getString("to_value")))
                .list();
    }

    private JdbcClient.StatementSpec read(Stored stored, String sql) {
        return jdbc.sql(stored.in(sql)).param("knownAt", stored.parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
