package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.FromReplica;
import io.throughline.base.Money;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.settings.Exchange;
import io.throughline.settings.Settings;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sets quotas of the present fiscal quarter beside what was won in it. Nobody is found but the viewer and whom they
/// manage.
@Repository
@FromReplica
public class Attainments {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Settings settings;

    Attainments(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /// The viewer's own; empty where they have no quota.
    public Optional<Attainment> of(Viewer viewer) {
        return of(viewer.id(), viewer);
    }

    /// That of one of the viewer's people.
    Optional<Attainment> of(UUID user, Viewer viewer) {
        return read(user, viewer).stream().findFirst();
    }

    /// Those of the viewer and everybody below, as far as they have a quota, by name.
    List<Attainment> ofPeople(Viewer viewer) {
        return read(null, viewer);
    }

    /// A quota with what was won in one currency, which may be none.
    private record Won(
            UUID userId,
            String name,
            Money quota,
            long deals,
            long amounts,
            @Nullable Money sum) {
        static Won read(ResultSet row, int number) throws SQLException {
            BigDecimal total = row.getBigDecimal("total");
            return new Won(
                    row.getObject("user_id", UUID.class),
                    row.getString("name"),
                    new Money(row.getBigDecimal("amount"), row.getString("currency")),
                    row.getLong("deals"),
                    row.getLong("amounts"),
                    total == null ? null : new Money(total, row.getString("won_in")));
        }
    }

    private List<Attainment> read(@Nullable UUID user, Viewer viewer) {
        var quarter = settings.fiscalQuarter();
        var byUser = new LinkedHashMap<UUID, List<Won>>();
        jdbc.sql("""
                        select quota.*, won.currency as won_in, won.total,
                            coalesce(won.deals, 0) as deals, coalesce(won.amounts, 0) as amounts
                        from (
                            select quota.user_id, app_user.name, quota.amount, quota.currency
                            from quota
                            join app_user on app_user.id = quota.user_id
                            where quota.quarter_begins = :first
                            and quota.user_id in (select people_of(:viewer))
                            and (cast(:user as uuid) is null or quota.user_id = :user)
                            order by lower(app_user.name), quota.user_id
                            limit :most
                        ) as quota
                        left join lateral (
                            select deal.currency, count(*) as deals, count(deal.amount) as amounts,
                                sum(deal.amount) as total
                            from deal
                            where deal.owner_id = quota.user_id
                            and deal.status = 'WON'
                            and deal.closed_on between :first and :last
                            and %s
                            group by deal.currency
                        ) as won on true
                        order by lower(quota.name), quota.user_id, won.currency""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("user", user, Types.OTHER)
                .param("first", quarter.first())
                .param("last", quarter.last())
                .param("most", MOST)
                .query(Won::read)
                .list()
                .forEach(won -> byUser.computeIfAbsent(won.userId(), id -> new ArrayList<>())
                        .add(won));
        var exchange = byUser.isEmpty() ? Exchange.NONE : settings.exchange();
        return byUser.values().stream()
                .map(won -> together(won, quarter, exchange))
                .toList();
    }

    private static Attainment together(List<Won> won, FiscalCalendar.Quarter quarter, Exchange exchange) {
        var one = won.getFirst();
        var sums = won.stream().map(Won::sum).filter(java.util.Objects::nonNull).toList();
        var deals = won.stream().mapToLong(Won::deals).sum();
        var amounts = won.stream().mapToLong(Won::amounts).sum();
        return new Attainment(
                one.userId(),
                one.name(),
                one.quota(),
                quarter,
                deals,
                deals - amounts,
                exchange.in(String.valueOf(one.quota().currency()), sums));
    }
}
