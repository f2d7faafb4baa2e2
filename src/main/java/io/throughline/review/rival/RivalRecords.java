package io.throughline.review.rival;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.rival.RivalRecord.Counts;
import io.throughline.review.rival.RivalRecord.Ending;
import io.throughline.review.rival.RivalRecord.Meeting;
import io.throughline.review.rival.RivalRecord.OnCriterion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The records of competitors against us; of deals only those that the viewer may see.
@Repository
@FromReplica
public class RivalRecords {
    /// Criteria are compared over so many deals, the newest.
    private static final int COMPARED = 500;

    private static final int CRITERIA = 20;

    private static final String MET = """
            select deal.id, deal.name, deal.organization_id, deal.closed_on, deal.opened_on,
                choice_option.id as option_id,
                case
                    when deal.status in ('OPEN', 'WON', 'WALKED') then deal.status
                    when chosen_option.option_id = choice_option.id then 'LOST_TO_THEM'
                    when chosen_option.option_id is null then 'LOST_UNKNOWN'
                    else 'LOST_ELSE'
                end as ending
            from choice_option
            join deal on deal.id = choice_option.deal_id
            left join chosen_option on chosen_option.deal_id = deal.id
            where choice_option.organization_id = :rival
            and %s
            """.formatted(Visibility.SEEN);

    private static final String NEWEST = """
            order by coalesce(closed_on, opened_on) desc nulls last, id desc
            limit :most""";

    private final JdbcClient jdbc;

    RivalRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RivalRecord of(UUID organization, Viewer viewer) {
        var counts = counts(organization, viewer);
        return counts.met() == 0
                ? RivalRecord.NONE
                : new RivalRecord(counts, meetings(organization, viewer), criteria(organization, viewer));
    }

    private Counts counts(UUID rival, Viewer viewer) {
        return bound("""
                select count(*) filter (where ending = 'OPEN') as open,
                    count(*) filter (where ending = 'WON') as won,
                    count(*) filter (where ending = 'LOST_TO_THEM') as to_them,
                    count(*) filter (where ending = 'LOST_ELSE') as elsewhere,
                    count(*) filter (where ending = 'LOST_UNKNOWN') as unknown,
                    count(*) filter (where ending = 'WALKED') as walked
                from (%s) as met""".formatted(MET), rival, viewer)
                .query((row, number) -> new Counts(
                        row.getInt("open"),
                        row.getInt("won"),
                        row.getInt("to_them"),
                        row.getInt("elsewhere"),
                        row.getInt("unknown"),
                        row.getInt("walked")))
                .single();
    }

    private List<Meeting> meetings(UUID rival, Viewer viewer) {
        return bound("""
                select met.id, met.name, organization.name as account, coalesce(closed_on, opened_on) as on_day, ending
                from (select * from (%s) as known %s) as met
                left join organization on organization.id = met.organization_id
                order by on_day desc nulls last, met.id desc""".formatted(MET, NEWEST), rival, viewer)
                .param("most", RivalRecord.MOST)
                .query((row, number) -> new Meeting(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getObject("on_day", LocalDate.class),
                        Ending.valueOf(row.getString("ending"))))
                .list();
    }

    /// As the choice of a deal has it: where people of theirs rated, from the lowest to the highest of them; else our
    /// own
    /// belief. The middle of that range is compared, here as its double.
    private List<OnCriterion> criteria(UUID rival, Viewer viewer) {
        return bound("""
                with met as (
                    select id, option_id from (%s) as known %s
                ), opinion as (
                    select criterion.id, criterion.words, choice_option.kind = 'US' as ours,
                        bool_or(sayer_id is not null) as by_theirs,
                        coalesce(min(low) filter (where sayer_id is not null), min(low))
                            + coalesce(max(high) filter (where sayer_id is not null), max(high)) as middle
                    from met
                    join criterion on criterion.deal_id = met.id
                    join rating on rating.criterion_id = criterion.id
                    join choice_option on choice_option.id = rating.option_id
                    where choice_option.kind = 'US'
                    or choice_option.id = met.option_id
                    group by criterion.id, choice_option.kind
                )
                select min(us.words) as words, count(*) as deals,
                    count(*) filter (where them.middle > us.middle) as they_led,
                    count(*) filter (where us.middle > them.middle) as we_led,
                    count(*) filter (where us.by_theirs and them.by_theirs) as by_theirs
                from opinion us
                join opinion them on them.id = us.id and not them.ours
                where us.ours
                group by lower(us.words)
                order by deals desc, lower(us.words)
                limit :criteria""".formatted(MET, NEWEST), rival, viewer)
                .param("most", COMPARED)
                .param("criteria", CRITERIA)
                .query((row, number) -> new OnCriterion(
                        row.getString("words"),
                        row.getInt("deals"),
                        row.getInt("they_led"),
                        row.getInt("we_led"),
                        row.getInt("by_theirs")))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, UUID rival, Viewer viewer) {
        return jdbc.sql(sql).params(Visibility.of(viewer)).param("rival", rival);
    }
}
