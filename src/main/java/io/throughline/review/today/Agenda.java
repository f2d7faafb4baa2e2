package io.throughline.review.today;

import io.throughline.base.FromReplica;
import io.throughline.base.Money;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.People;
import io.throughline.deals.Visibility;
import io.throughline.review.Readership;
import io.throughline.review.Verdict;
import io.throughline.review.pipeline.Attainments;
import io.throughline.review.pipeline.SumText;
import io.throughline.web.Shell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a day asks of somebody: of a seller about their deals, of a manager about those of their people, of an
/// administrator about all.
@Repository
@FromReplica
public class Agenda {
    private static final int QUESTIONS = 3;
    private static final int LINES = 8;
    private static final int PASSED = 14;
    private static final int AHEAD = 7;

    /// So many of the largest deals, each within its currency, can be among the three.
    private static final int LARGEST = 500;

    private static final String ALL = "true";
    private static final String OPEN = "deal.status = 'OPEN'";

    /// In a whole company's pipeline only the worst and the largest can be among the three.
    private static final String FEW = """
            select deal.id, deal.amount, deal.currency
            from deal
            where deal.id in (
                (select review.deal_id
                from deal_review review
                where review.status = 'OPEN'
                and review.readership <> 'OTHERS'
                order by review.standing, coalesce(-review.amount, 'Infinity'), review.deal_id
                limit 300)
                union all
                (select largest.id
                from deal largest
                where largest.status = 'OPEN'
                order by coalesce(largest.amount, '-Infinity') desc, largest.id desc
                limit 300))""";

    /// Tasks of plans that can go wrong before the customer's eyes: a seller is there.
    private static final String ATTENDED = """
            select point.deal_id, greatest(point.first_on, :today) as on_day, task.name as step, null::uuid,
                false, point.task_id, point.last_on
            from vulnerable_point point
            join plan_task task on task.id = point.task_id
            join deal on deal.id = point.deal_id
            where point.first_on between :from and :until
            and point.last_on >= :today
            and deal.status in ('OPEN', 'WON')
            and {theirs}
            order by point.first_on, point.id
            limit :most""";

    /// Of somebody who is to do such a task, and may work on no deal of their own.
    private static final String TO_DO = """
            point.id in (
                select own.id
                from vulnerable_point own
                where own.first_on between :from and :until
                and own.last_on >= :today
                and own.deal_id in ({own})
                union
                select mine.id
                from plan_task
                join vulnerable_point mine on mine.task_id = plan_task.id
                join deal on deal.id = mine.deal_id
                where plan_task.owner_id = :viewer
                and mine.first_on between :from and :until
                and mine.last_on >= :today
                and {seen})""";

    private final JdbcClient jdbc;
    private final Today today;
    private final Attainments attainments;
    private final Warnings warnings;

    Agenda(JdbcClient jdbc, Today today, Attainments attainments, Warnings warnings) {
        this.jdbc = jdbc;
        this.today = today;
        this.attainments = attainments;
        this.warnings = warnings;
    }

    public TodayPage page(Shell shell, Viewer viewer) {
        var won = attainments.of(viewer).map(new SumText(shell)::won).orElse("");
        var whose = whose(viewer);
        var warned = warnings.of(viewer, whose.people(), LINES);
        return new TodayPage(shell, questions(whose), due(whose), changed(whose), warned, won, hasDeals(whose));
    }

    /// Whose day it is.
    ///
    /// @param people the viewer and their people; nobody where it is everybody's
    record Whose(Viewer viewer, List<UUID> people) {
        /// Asks whether a deal is theirs.
        ///
        /// @param id what the deal is called in the query
        /// @param too what else is asked of it, so that the index of owners answers
        String condition(String id, String too) {
            return viewer.isAdministrator() ? ALL : id + " in (\n" + Visibility.own("deal.id", too) + ")";
        }

        /// Asks whether a vulnerable point is one of their deals, or theirs to do.
        String attended() {
            if (viewer.isAdministrator()) return ALL;
            return TO_DO.replace("{own}", Visibility.own("deal.id", "deal.status in ('OPEN', 'WON')"))
                    .replace("{seen}", Visibility.SEEN);
        }

        Map<String, Object> parameters() {
            var parameters = new LinkedHashMap<String, Object>(Visibility.of(viewer));
            if (!viewer.isAdministrator()) parameters.put("people", people);
            return parameters;
        }
    }

    Whose whose(Viewer viewer) {
        return new Whose(viewer, viewer.isAdministrator() ? List.of() : People.of(viewer, jdbc));
    }

    /// All of the deals are the viewer's own or of their people, so they read the whole review.
    ///
    /// Money times what the verdict leaves open; money measured within its own currency, as there is no rate. One
    /// question is asked of one deal before it is asked of another. Names are read for those that are shown.
    List<Question> questions(Whose whose) {
        return jdbc.sql("""
                        with theirs as (
                            select id, amount,
                                cume_dist() over (partition by currency order by amount nulls first) as place
                            from (%1$s) as open
                            order by amount is null, place desc, id
                            limit :largest
                        ), asked as (
                            select theirs.id, review.ask,
                                case when theirs.amount is null then .25 else theirs.place end
                                    * (array[.6, 1, .9, .8, .5, .3, .3, .2])[review.standing + 1] as worth
                            from theirs
                            join deal_review review on review.deal_id = theirs.id and %2$s
                            where review.ask is not null
                        ), first as (
                            select turned.id, turned.turn, turned.worth
                            from (
                                select id, worth, row_number() over (partition by ask order by worth desc, id) as turn
                                from asked
                            ) as turned
                            order by turned.turn, turned.worth desc, turned.id
                            limit :most
                        )
                        select deal.id, deal.name, deal.amount, deal.currency, organization.name as account,
                            app_user.name as owner, review.verdict, review.sentence, review.ask
                        from first
                        join deal on deal.id = first.id
                        join deal_review review on review.deal_id = deal.id and %2$s
                        left join organization on organization.id = deal.organization_id
                        left join app_user on app_user.id = deal.owner_id
                        order by first.turn, first.worth desc, first.id""".formatted(
                                whose.viewer().isAdministrator()
                                        ? FEW
                                        : Visibility.own("deal.id, deal.amount, deal.currency", OPEN),
                                Readership.WHOLE))
                .params(whose.parameters())
                .param("largest", LARGEST)
                .param("most", QUESTIONS)
                .query((row, number) -> new Question(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getString("owner"),
                        money(row),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("sentence"),
                        row.getString("ask")))
                .list();
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }

    /// Next steps, planned interactions, expected closes and tasks to be there at of the days around today, and walked
    /// deals that are to be looked at again, in their order.
    List<Due> due(Whose whose) {
        return jdbc.sql("""
                        with due as (
                            (select deal.id, deal.next_step_on as on_day, coalesce(deal.next_step, '') as step,
                                null::uuid as planned_id, false as again, null::uuid as task_id,
                                null::date as last_on
                            from deal
                            where deal.status = 'OPEN'
                            and deal.next_step_on between :from and :until
                            and not exists (
                                select
                                from planned_interaction
                                where planned_interaction.deal_id = deal.id
                                and planned_interaction.planned_for = deal.next_step_on
                                and planned_interaction.purpose = deal.next_step
                                and planned_interaction.interaction_id is null
                                and planned_interaction.called_off_on is null)
                            and %1$s
                            order by deal.next_step_on, deal.id
                            limit :most)
                            union all
                            (select deal.id, coalesce(deal.expected_close, 'infinity'), null, null, false, null, null
                            from deal
                            where deal.status = 'OPEN'
                            and coalesce(deal.expected_close, 'infinity') between :today and :until
                            and %2$s
                            order by coalesce(deal.expected_close, 'infinity'), deal.id
                            limit :most)
                            union all
                            (select deal.id, planned_interaction.planned_for, planned_interaction.purpose,
                                planned_interaction.id, false, null, null
                            from planned_interaction
                            join deal on deal.id = planned_interaction.deal_id
                            where planned_interaction.interaction_id is null
                            and planned_interaction.called_off_on is null
                            and planned_interaction.planned_for between :from and :until
                            and deal.status = 'OPEN'
                            and %3$s
                            order by planned_interaction.planned_for, planned_interaction.id
                            limit :most)
                            union all
                            (select deal.id, walked.look_again_on, null, null, true, null, null
                            from disqualification walked
                            join deal on deal.id = walked.deal_id
                            where walked.look_again_on <= :today
                            and walked.reopened_on is null
                            and walked.followed_on is null
                            and deal.status = 'WALKED'
                            and %4$s
                            order by walked.look_again_on desc, deal.id
                            limit :most)
                            union all
                            (%5$s)
                        )
                        select due.*, deal.name, organization.name as account, app_user.name as owner
                        from (select * from due order by on_day, step is null, id limit :most) as due
                        join deal on deal.id = due.id
                        left join organization on organization.id = deal.organization_id
                        left join app_user on app_user.id = deal.owner_id
                        order by due.on_day, due.step is null, due.id""".formatted(
                                whose.condition("deal.id", OPEN + " and deal.next_step_on between :from and :until"),
                                whose.condition("deal.id", OPEN + " and deal.expected_close between :today and :until"),
                                whose.condition("deal.id", OPEN),
                                whose.condition("deal.id", "deal.status = 'WALKED'"),
                                ATTENDED.replace("{theirs}", whose.attended())))
                .params(days(whose))
                .param("until", today.date().plusDays(AHEAD))
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getString("owner"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("step"),
                        row.getObject("planned_id", UUID.class),
                        row.getBoolean("again"),
                        row.getObject("task_id", UUID.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /// What the buyers did, and what was changed, in the last days, the latest first.
    List<Changed> changed(Whose whose) {
        return jdbc.sql("""
                        with acted as (
                            select interaction.id, interaction.deal_id
                            from interaction
                            where interaction.deal_id is not null
                            and interaction.direction in ('THEIRS', 'BOTH')
                            and interaction.happened_on between :from and :today
                            and %1$s
                            order by interaction.happened_on desc, interaction.id desc
                            limit :most
                        ), altered as (
                            select deal_change.id, deal_change.deal_id
                            from deal_change
                            where deal_change.changed_on between :from and :today
                            and %2$s
                            order by deal_change.changed_on desc, deal_change.id desc
                            limit :most
                        )
                        select changed.*, deal.name, organization.name as account
                        from (
                            select interaction.deal_id, interaction.happened_on as on_day, 'BUYER' as kind,
                                null as was, interaction.subject as is_now
                            from acted
                            join interaction on interaction.id = acted.id
                            union all
                            select deal_change.deal_id, deal_change.changed_on, deal_change.field,
                                deal_change.from_value, deal_change.to_value
                            from altered
                            join deal_change on deal_change.id = altered.id
                        ) as changed
                        join deal on deal.id = changed.deal_id
                        left join organization on organization.id = deal.organization_id
                        order by changed.on_day desc, changed.kind, changed.deal_id
                        limit :most""".formatted(
                        whose.condition("interaction.deal_id", ALL), whose.condition("deal_change.deal_id", ALL)))
                .params(days(whose))
                .query((row, number) -> new Changed(
                        row.getObject("deal_id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("kind"),
                        row.getString("was"),
                        row.getString("is_now")))
                .list();
    }

    private Map<String, Object> days(Whose whose) {
        var parameters = whose.parameters();
        parameters.put("from", today.date().minusDays(PASSED));
        parameters.put("today", today.date());
        parameters.put("most", LINES);
        return parameters;
    }

    /// Whether there is no deal at all, for anybody.
    boolean isFirstRun() {
        return !jdbc.sql("select exists (select from deal)")
                .query(Boolean.class)
                .single();
    }

    /// Whether the viewer has a deal of their own or of their people, and so sees it.
    boolean hasDeals(Whose whose) {
        if (whose.viewer().isAdministrator()) return !isFirstRun();
        return jdbc.sql("""
                        select exists (select from deal where owner_id in (:people))
                            or exists (select from deal_member where user_id = :viewer)""").params(whose.parameters()).query(Boolean.class).single();
    }
}
