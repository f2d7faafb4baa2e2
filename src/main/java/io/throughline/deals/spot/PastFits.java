package io.throughline.deals.spot;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.deals.Visibility;
import io.throughline.deals.spot.Fit.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What rules say of all past wins and losses that somebody may see, in statements over all of them at once.
@Repository
@Transactional(readOnly = true)
public class PastFits {
    private static final int SHOWN = 20;
    private static final String PAST = "deal.status in ('WON', 'LOST')";

    private final JdbcClient jdbc;
    private final Today today;

    PastFits(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// How many deals that ended so stand so, by the rules that hold and by the draft.
    public record Count(Status ended, Standing standing, int now, int draft) {}

    /// A past deal that the draft would move.
    public record Moved(
            UUID dealId,
            String name,
            @Nullable String account,
            Status ended,
            Standing now,
            Standing draft,
            @Nullable Integer fit) {}

    /// @param moved in full number
    /// @param shown of them, the latest first
    public record Preview(List<Count> counts, int moved, List<Moved> shown) {
        public int draft(Status ended, Standing standing) {
            return counts.stream()
                    .filter(count -> count.ended() == ended && count.standing() == standing)
                    .mapToInt(Count::draft)
                    .sum();
        }

        public int now(Status ended, Standing standing) {
            return counts.stream()
                    .filter(count -> count.ended() == ended && count.standing() == standing)
                    .mapToInt(Count::now)
                    .sum();
        }

        public int of(Status ended) {
            return counts.stream()
                    .filter(count -> count.ended() == ended)
                    .mapToInt(Count::draft)
                    .sum();
        }
    }

    public Preview preview(SweetSpot now, SweetSpot draft, Viewer viewer) {
        var before = SpotSql.of(now, "now");
        var after = SpotSql.of(draft, "draft");
        var told = told(PAST, before, after) + """
                , judged as (
                    select told.* %s %s from told
                )
                """.formatted(before.summed(), after.summed());
        return new Preview(
                counts(told, viewer, before, after),
                moved(told, viewer, before, after),
                shown(told, viewer, before, after));
    }

    /// @param which of the deals that the viewer may see
    private static String told(String which, SpotSql... spots) {
        var columns = new StringBuilder();
        var joins = new StringBuilder();
        for (var spot : spots) {
            columns.append(spot.columns());
            joins.append(spot.joins()).append('\n');
        }
        return """
                with told as (
                    select deal.id, deal.name, deal.status, deal.closed_on, organization.name as account %s
                    from deal
                    left join organization on organization.id = deal.organization_id
                    %s
                    where %s
                    and %s
                )
                """.formatted(columns, joins, which, Visibility.SEEN);
    }

    private JdbcClient.StatementSpec read(String sql, Viewer viewer, SpotSql... spots) {
        var parameters = new HashMap<>(Visibility.of(viewer));
        for (var spot : spots) parameters.putAll(spot.parameters());
        parameters.put("asOf", today.date());
        return jdbc.sql(sql).params(parameters);
    }

    private List<Count> counts(String told, Viewer viewer, SpotSql... spots) {
        return read(told + """
                        select status, standing, count(*) filter (where is_now) as now,
                            count(*) filter (where not is_now) as draft
                        from (
                            select status, now_standing as standing, true as is_now from judged
                            union all
                            select status, draft_standing, false from judged
                        ) as stands
                        group by status, standing
                        order by status desc, standing""", viewer, spots)
                .query((row, number) -> new Count(
                        Status.valueOf(row.getString("status")),
                        Standing.valueOf(row.getString("standing")),
                        row.getInt("now"),
                        row.getInt("draft")))
                .list();
    }

    private int moved(String told, Viewer viewer, SpotSql... spots) {
        return read(told + "select count(*) from judged where now_standing <> draft_standing", viewer, spots)
                .query(Integer.class)
                .single();
    }

    private List<Moved> shown(String told, Viewer viewer, SpotSql... spots) {
        return read(told + """
                        select id, name, account, status, now_standing, draft_standing, draft_fit
                        from judged
                        where now_standing <> draft_standing
                        order by closed_on desc nulls last, id
                        limit :most""", viewer, spots)
                .param("most", SHOWN)
                .query((row, number) -> new Moved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        Status.valueOf(row.getString("status")),
                        Standing.valueOf(row.getString("now_standing")),
                        Standing.valueOf(row.getString("draft_standing")),
                        row.getObject("draft_fit", Integer.class)))
                .list();
    }

    /// What past deals weigh each wish with, in the order of the rules; empty for knock-outs.
    public List<Optional<Weighed>> weigh(SweetSpot spot, Viewer viewer) {
        if (spot.isEmpty()) return List.of();
        var rules = SpotSql.of(spot, "rule");
        var sums = new ArrayList<String>();
        for (var place = 0; place < spot.rules().size(); place++) sums.add("""
                count(*) filter (where rule_r%1$d and status = 'WON') as yes_won%1$d,
                count(*) filter (where rule_r%1$d and status = 'LOST') as yes_lost%1$d,
                count(*) filter (where not rule_r%1$d and status = 'WON') as no_won%1$d,
                count(*) filter (where not rule_r%1$d and status = 'LOST') as no_lost%1$d""".formatted(place));
        return read(told(PAST, rules) + "select " + String.join(",\n", sums) + " from told", viewer, rules)
                .query((row, number) -> {
                    var weighed = new ArrayList<Optional<Weighed>>();
                    for (var place = 0; place < spot.rules().size(); place++)
                        weighed.add(
                                spot.rules().get(place).isKnockOut()
                                        ? Optional.empty()
                                        : Optional.of(new Weighed(
                                                row.getInt("yes_won" + place),
                                                row.getInt("yes_lost" + place),
                                                row.getInt("no_won" + place),
                                                row.getInt("no_lost" + place))));
                    return weighed;
                })
                .single();
    }

    /// How a deal stands, by a statement over all.
    record Stands(Standing standing, @Nullable Integer fit) {}

    /// How all deals stand, of whatever status.
    Map<UUID, Stands> all(SweetSpot spot, Viewer viewer) {
        var rules = SpotSql.of(spot, "rule");
        var stands = new HashMap<UUID, Stands>();
        read(told("true", rules) + "select id" + rules.summed() + " from told", viewer, rules)
                .query(row -> {
                    var standing = Standing.valueOf(row.getString("rule_standing"));
                    stands.put(
                            row.getObject("id", UUID.class),
                            new Stands(standing, row.getObject("rule_fit", Integer.class)));
                });
        return stands;
    }
}
