package io.throughline.review;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.WinRate.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Win rates by segment, from the outcomes known by a day.
@Repository
@FromReplica
public class WinRates {
    private final JdbcClient jdbc;

    WinRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param closed won, lost and walked together
    /// @param lookedAt how many segments were compared with the rest: what Holm's correction is over
    /// @param rates by dimension; within one those with most closed deals first
    public record Rates(int won, int closed, int lookedAt, List<WinRate> rates) {
        public List<WinRate> standingOut() {
            return rates.stream().filter(WinRate::standsOut).toList();
        }
    }

    /// The win rates as of a day: a deal that was closed later counts as open.
    public Rates of(LocalDate asOf) {
        return rates(segments(asOf, "true", Map.of()));
    }

    /// The same from the deals that somebody may see. Of the figures about single sellers only their own and those of
    /// the people below them are among the rates; the others were looked at all the same.
    public Rates of(LocalDate asOf, Viewer viewer) {
        var all = rates(segments(asOf, Visibility.SEEN, Visibility.of(viewer)));
        var theirs = theirs(viewer);
        var shown = all.rates().stream()
                .filter(rate -> !rate.dimension().isAboutOnePerson() || theirs.contains(rate.segment()))
                .toList();
        return new Rates(all.won(), all.closed(), all.lookedAt(), shown);
    }

    /// The names that only people have whom the viewer answers for.
    private Set<String> theirs(Viewer viewer) {
        return Set.copyOf(jdbc.sql("""
                        select name
                        from app_user
                        group by name
                        having bool_and(:viewer_is_administrator or id in (select people_of(:viewer)))""")
                .params(Visibility.of(viewer))
                .query((row, number) -> row.getString("name"))
                .list());
    }

    private List<Segment> segments(LocalDate asOf, String seen, Map<String, ?> parameters) {
        return jdbc.sql("""
                        with closed as (
                            select deal.status = 'WON' as won, deal.product, deal.type, deal.lead_source,
                                deal.organization_id, deal.owner_id
                            from deal
                            where status <> 'OPEN'
                            and (closed_on is null or closed_on <= :asOf)
                            and (opened_on is null or opened_on <= :asOf)
                            and {seen}
                        )
                        select dimension, segment, count(*) filter (where won) as won, count(*) as closed
                        from closed
                        left join organization on organization.id = closed.organization_id
                        left join app_user on app_user.id = closed.owner_id
                        left join team on team.id = app_user.team_id
                        cross join lateral (values
                            ('ALL', ''),
                            ('PRODUCT', closed.product),
                            ('TYPE', closed.type),
                            ('SOURCE', closed.lead_source),
                            ('INDUSTRY', organization.industry),
                            ('COUNTRY', organization.country),
                            ('TEAM', team.name),
                            ('OWNER', app_user.name)) as by (dimension, segment)
                        where segment is not null
                        group by dimension, segment
                        order by closed desc, segment""".replace("{seen}", seen))
                .params(parameters)
                .param("asOf", asOf)
                .query((row, number) -> new Segment(
                        row.getString("dimension"), row.getString("segment"), row.getInt("won"), row.getInt("closed")))
                .list();
    }

    /// How many of a segment's closed deals were won.
    record Segment(String dimension, String segment, int won, int closed) {
        private boolean isAll() {
            return dimension.equals("ALL");
        }

        private boolean isEnough(Segment all) {
            return closed >= WinRate.ENOUGH && all.closed - closed >= WinRate.ENOUGH;
        }

        private double p(Segment all) {
            return new TwoShares(won, closed, all.won - won, all.closed - closed).p();
        }

        private WinRate rate(@Nullable Double p) {
            return new WinRate(Dimension.valueOf(dimension), segment, won, closed, Wilson.of(won, closed), p);
        }
    }

    /// Compares each segment with all other closed deals, and corrects for having looked at all of them.
    static Rates rates(List<Segment> segments) {
        var all = segments.stream().filter(Segment::isAll).findFirst().orElseGet(() -> new Segment("ALL", "", 0, 0));
        var looked =
                segments.stream().filter(s -> !s.isAll() && s.isEnough(all)).toList();
        var p = Holm.adjust(looked.stream().mapToDouble(s -> s.p(all)).toArray());
        var rates = new ArrayList<WinRate>();
        var at = 0;
        for (var segment : segments) {
            if (segment.isAll()) continue;
            rates.add(segment.isEnough(all) ? segment.rate(p[at++]) : segment.rate(null));
        }
        rates.sort(Comparator.comparing(WinRate::dimension));
        return new Rates(all.won, all.closed, looked.size(), List.copyOf(rates));
    }
}
