package io.throughline.deals.api;

import io.throughline.base.FromReplica;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.DealRow;
import io.throughline.deals.PastDeals;
import io.throughline.deals.Visibility;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Parts of the list of deals, and what references in bodies lead to.
@Repository
@Transactional(readOnly = true)
class DealRows {
    private final JdbcClient jdbc;
    private final PastDeals past;
    private final Today today;

    DealRows(JdbcClient jdbc, PastDeals past, Today today) {
        this.jdbc = jdbc;
        this.past = past;
        this.today = today;
    }

    /// A deal of another time.
    Optional<Deal> find(UUID id, Seen seen, Viewer viewer) {
        return past.find(id, seen.times(today), viewer);
    }

    @FromReplica
    List<Deal> deals(DealFilter filter, Paging paging, Viewer viewer) {
        var status = filter.standing();
        var changed = filter.changed();
        return jdbc.sql("""
                        select deal.*, organization.name as organization, app_user.name as owner
                        from deal
                        left join organization on organization.id = deal.organization_id
                        left join app_user on app_user.id = deal.owner_id
                        where deal.id > :after
                        and (cast(:status as text) is null or deal.status = :status)
                        and (cast(:owner as uuid) is null or deal.owner_id = :owner)
                        and (cast(:account as uuid) is null or deal.organization_id = :account)
                        and (cast(:stage as text) is null or deal.stage = :stage)
                        and (cast(:external as text) is null or deal.external_id = :external)
                        and (cast(:first as date) is null or deal.expected_close >= :first)
                        and (cast(:last as date) is null or deal.expected_close <= :last)
                        and (cast(:changed as timestamptz) is null or deal.stored_from >= :changed)
                        and %s
                        order by deal.id
                        limit :rows""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("after", paging.after())
                .param("status", status == null ? null : status.name(), Types.VARCHAR)
                .param("owner", filter.ownerId(), Types.OTHER)
                .param("account", filter.accountId(), Types.OTHER)
                .param("stage", filter.stage(), Types.VARCHAR)
                .param("external", filter.externalId(), Types.VARCHAR)
                .param("first", filter.firstClose(), Types.DATE)
                .param("last", filter.lastClose(), Types.DATE)
                .param(
                        "changed",
                        changed == null ? null : changed.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("rows", paging.rows())
                .query(DealRow::read)
                .list();
    }

    /// Whether a viewer answers for a user: it is themselves or somebody below them.
    boolean answersFor(Viewer viewer, UUID userId) {
        return viewer.isAdministrator()
                || jdbc.sql("select :user in (select people_of(:viewer))")
                        .param("user", userId)
                        .param("viewer", viewer.id())
                        .query(Boolean.class)
                        .single();
    }

    /// Those of the ids that no person has.
    Set<UUID> notPersons(Collection<UUID> ids) {
        var missing = new HashSet<>(ids);
        jdbc.sql("select id from person where id = any(:ids)")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(missing::remove);
        return missing;
    }
}
