package io.throughline.buying.concern;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.WoundedRival.Why;
import io.throughline.deals.Insider;
import io.throughline.deals.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The rivals who will strike back: computed from outcomes and ratings, never stored.
@Repository
@Transactional(readOnly = true)
public class WoundedRivals {
    /// So many options are looked at, those that were added last.
    private static final int LOOKED_AT = 500;

    private static final int IN_A_DEAL = 12;

    /// The latest wound of each rival in each deal, the latest of all first. What they lost has to be seen by the
    /// viewer;
    /// what they will try silences it once it is answered.
    private static final String WOUNDED = """
            with standing as materialized (
                select choice_option.id as option_id, choice_option.organization_id as rival_id, deal.id as deal_id,
                    deal.status
                from choice_option
                join deal on deal.id = choice_option.deal_id
                where choice_option.kind = 'RIVAL'
                and (deal.status = 'OPEN' or (deal.status = 'WON' and deal.closed_on > :since))
                and {which}
                order by choice_option.id desc
                limit :looked
            ), lost as materialized (
                select choice_option.organization_id as rival_id, deal.id, deal.name, deal.closed_on
                from choice_option
                join deal on deal.id = choice_option.deal_id
                where choice_option.organization_id in (select rival_id from standing)
                and deal.status = 'WON'
                and deal.closed_on > :since
                and deal.closed_on <= :today
                and {seen}
            ), wound as (
                select standing.deal_id, standing.rival_id,
                    case when lost.id = standing.deal_id then 'LOST_HERE' else 'LOST_ELSEWHERE' end as why,
                    lost.closed_on as on_day, lost.name as of_what, lost.id as lost_id
                from standing
                join lost on lost.rival_id = standing.rival_id
                where standing.status = 'OPEN'
                or lost.id = standing.deal_id
                union all
                select standing.deal_id, standing.rival_id, 'LOST_GROUND', rating.happened_on, criterion.words, null
                from standing
                join rating on rating.option_id = standing.option_id
                join criterion on criterion.id = rating.criterion_id
                cross join lateral (
                    select low + high as sum
                    from rating_history
                    where rating_history.id = rating.id
                    and rating_history.happened_on < rating.happened_on
                    order by rating_history.version desc
                    limit 1
                ) as before
                where standing.status = 'OPEN'
                and rating.sayer_id is not null
                and rating.happened_on > :since
                and rating.low + rating.high < before.sum
            ), latest as (
                select distinct on (deal_id, rival_id) *
                from wound
                order by deal_id, rival_id, on_day desc, why, lost_id
            )
            select latest.*, deal.name as deal, account.name as account, rival.name as rival,
                coalesce(moves.named, false) as named
            from latest
            join deal on deal.id = latest.deal_id
            join organization rival on rival.id = latest.rival_id
            left join organization account on account.id = deal.organization_id
            left join lateral (
                select true as named, bool_or(counter is not null) as answered
                from rival_move
                where rival_move.deal_id = latest.deal_id
                and lower(rival_move.rival) = lower(rival.name)
                having count(*) > 0
            ) as moves on true
            where moves.answered is not true
            order by on_day desc, deal.id, rival.id
            limit :most""";

    private final JdbcClient jdbc;
    private final Today today;

    public WoundedRivals(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// Those of a deal.
    public List<WoundedRival> of(Insider insider) {
        return read("deal.id = :deal and " + Visibility.WRITTEN, insider.bound(), IN_A_DEAL);
    }

    /// Those of somebody's deals: their own and those of their people, of all for an administrator.
    ///
    /// @param people the viewer and their people
    public List<WoundedRival> ofTheir(Viewer viewer, List<UUID> people, int most) {
        var bound = new HashMap<String, Object>(Visibility.of(viewer));
        if (viewer.isAdministrator()) return read("true", bound, most);
        bound.put("people", people);
        return read("deal.id in (" + Visibility.own("deal.id", "true") + ")", bound, most);
    }

    private List<WoundedRival> read(String which, Map<String, Object> bound, int most) {
        return jdbc.sql(WOUNDED.replace("{which}", which).replace("{seen}", Visibility.SEEN))
                .params(bound)
                .param("since", today.date().minusDays(WoundedRival.DAYS))
                .param("today", today.date())
                .param("looked", LOOKED_AT)
                .param("most", most)
                .query(WoundedRivals::wounded)
                .list();
    }

    private static WoundedRival wounded(ResultSet row, int number) throws SQLException {
        return new WoundedRival(
                row.getObject("deal_id", UUID.class),
                row.getString("deal"),
                row.getString("account"),
                row.getString("rival"),
                Why.valueOf(row.getString("why")),
                row.getObject("on_day", LocalDate.class),
                row.getString("of_what"),
                row.getObject("lost_id", UUID.class),
                row.getBoolean("named"));
    }
}
