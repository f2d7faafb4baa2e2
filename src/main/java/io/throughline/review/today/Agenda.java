package io.throughline.review.today;

import io.throughline.base.FromReplica;
import io.throughline.base.Money;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.People;
import io.throughline.deals.Visibility;
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

    private static final String ALL = "true";

    /// Beside those that the viewer and their people own, those that the viewer is a member of.
    ///
    /// @param too what is asked of the former too, so that its index serves
    private static String own(String too) {
        return """
            deal.id in (
                select own.id
                from deal own
                where own.owner_id in (:people)
                and %s
                union all
                select deal_member.deal_id
                from deal_member
                where deal_member.user_id = :viewer)""".formatted(too);
    }

    private static final String OWN = own(ALL);
    private static final String OWN_OPEN = own("own.status = 'OPEN'");

    /// In a whole company's pipeline only the worst and the largest can be among the three.
    private static final String FEW = """
            deal.id in (
                (select review.deal_id
                from deal_review review
                where review.status = 'OPEN'
                order by review.standing, coalesce(-review.amount, 'Infinity'), review.deal_id
                limit 300)
                union all
                (select largest.id
                from deal largest
                where largest.status = 'OPEN'
                order by coalesce(largest.amount, '-Infinity') desc, largest.id desc
                limit 300))""";

    private final JdbcClient jdbc;
    private final Today today;
    private final Attainments attainments;

    Agenda(JdbcClient jdbc, Today today, Attainments attainments) {
        this.jdbc = jdbc;
        this.today = today;
        this.attainments = attainments;
    }

    public TodayPage page(Shell shell, Viewer viewer) {
        var won = attainments.of(viewer).map(new SumText(shell)::won).orElse("");
        return new TodayPage(shell, questions(viewer), due(viewer), changed(viewer), won, hasDeals(viewer));
    }

    /// Money times what the verdict leaves open; money measured within its own currency, as there is no rate. One
    /// question is asked of one deal before it is asked of another.
    List<Question> questions(Viewer viewer) {
        return jdbc.sql("""
                        with asked as (
                            select deal.id, deal.name, deal.organization_id, deal.owner_id, deal.amount, deal.currency,
                                review.verdict, review.sentence, review.ask,
                                case when deal.amount is null then .25
                                    else cume_dist() over (partition by deal.currency order by deal.amount nulls first)
                                end * (array[.6, 1, .9, .8, .5, .3, .3, .2])[review.standing + 1] as worth
                            from deal
                            join deal_review review on review.deal_id = deal.id
                            where deal.status = 'OPEN'
                            and review.ask is not null
                            and %s
                            and %s
                        )
                        select asked.*, organization.name as account, app_user.name as owner
                        from (
                            select asked.*, row_number() over (partition by ask order by worth desc, id) as turn
                            from asked
                        ) as asked
                        left join organization on organization.id = asked.organization_id
                        left join app_user on app_user.id = asked.owner_id
                        order by turn, worth desc, asked.id
                        limit :most""".formatted(Visibility.SEEN, viewer.isAdministrator() ? FEW : OWN_OPEN))
                .params(whose(viewer))
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

    /// Next steps, planned interactions and expected closes of the days around today, and walked deals that are to be
    /// looked at again, in their order.
    List<Due> due(Viewer viewer) {
        return jdbc.sql("""
                        select due.*, organization.name as account, app_user.name as owner
                        from (
                            (select deal.id, deal.name, deal.organization_id, deal.owner_id,
                                deal.next_step_on as on_day, coalesce(deal.next_step, '') as step,
                                null::uuid as planned_id, false as again
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
                            and %2$s
                            order by deal.next_step_on, deal.id
                            limit :most)
                            union all
                            (select deal.id, deal.name, deal.organization_id, deal.owner_id,
                                coalesce(deal.expected_close, 'infinity'), null, null, false
                            from deal
                            where deal.status = 'OPEN'
                            and coalesce(deal.expected_close, 'infinity') between :today and :until
                            and %1$s
                            and %2$s
                            order by coalesce(deal.expected_close, 'infinity'), deal.id
                            limit :most)
                            union all
                            (select deal.id, deal.name, deal.organization_id, deal.owner_id,
                                planned_interaction.planned_for, planned_interaction.purpose, planned_interaction.id,
                                false
                            from planned_interaction
                            join deal on deal.id = planned_interaction.deal_id
                            where planned_interaction.interaction_id is null
                            and planned_interaction.called_off_on is null
                            and planned_interaction.planned_for between :from and :until
                            and deal.status = 'OPEN'
                            and %1$s
                            and %2$s
                            order by planned_interaction.planned_for, planned_interaction.id
                            limit :most)
                            union all
                            (select deal.id, deal.name, deal.organization_id, deal.owner_id,
                                walked.look_again_on, null, null, true
                            from disqualification walked
                            join deal on deal.id = walked.deal_id
                            where walked.look_again_on <= :today
                            and walked.reopened_on is null
                            and walked.followed_on is null
                            and deal.status = 'WALKED'
                            and %1$s
                            and %3$s
                            order by walked.look_again_on desc, deal.id
                            limit :most)
                        ) as due
                        left join organization on organization.id = due.organization_id
                        left join app_user on app_user.id = due.owner_id
                        order by due.on_day, due.step is null, due.id
                        limit :most""".formatted(
                                Visibility.SEEN,
                                viewer.isAdministrator() ? ALL : OWN_OPEN,
                                viewer.isAdministrator() ? ALL : OWN))
                .params(days(viewer))
                .param("until", today.date().plusDays(AHEAD))
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getString("owner"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("step"),
                        row.getObject("planned_id", UUID.class),
                        row.getBoolean("again")))
                .list();
    }

    /// What the buyers did, and what was changed, in the last days, the latest first.
    List<Changed> changed(Viewer viewer) {
        return jdbc.sql("""
                        select changed.*, organization.name as account
                        from (
                            (select deal.id, deal.name, deal.organization_id, interaction.happened_on as on_day,
                                'BUYER' as kind, null as was, interaction.subject as is_now
                            from interaction
                            join deal on deal.id = interaction.deal_id
                            where interaction.direction in ('THEIRS', 'BOTH')
                            and interaction.happened_on between :from and :today
                            and %1$s
                            and %2$s
                            order by interaction.happened_on desc, interaction.id desc
                            limit :most)
                            union all
                            (select deal.id, deal.name, deal.organization_id, deal_change.changed_on, deal_change.field,
                                deal_change.from_value, deal_change.to_value
                            from deal_change
                            join deal on deal.id = deal_change.deal_id
                            where deal_change.changed_on between :from and :today
                            and %1$s
                            and %2$s
                            order by deal_change.changed_on desc, deal_change.id desc
                            limit :most)
                        ) as changed
                        left join organization on organization.id = changed.organization_id
                        order by changed.on_day desc, changed.kind, changed.id
                        limit :most""".formatted(Visibility.SEEN, viewer.isAdministrator() ? ALL : OWN))
                .params(days(viewer))
                .query((row, number) -> new Changed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("account"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("kind"),
                        row.getString("was"),
                        row.getString("is_now")))
                .list();
    }

    private Map<String, Object> days(Viewer viewer) {
        var parameters = whose(viewer);
        parameters.put("from", today.date().minusDays(PASSED));
        parameters.put("today", today.date());
        parameters.put("most", LINES);
        return parameters;
    }

    private Map<String, Object> whose(Viewer viewer) {
        var parameters = new LinkedHashMap<>(Visibility.of(viewer));
        if (!viewer.isAdministrator()) parameters.put("people", People.of(viewer, jdbc));
        return parameters;
    }

    /// Whether there is no deal at all, for anybody.
    boolean isFirstRun() {
        return !jdbc.sql("select exists (select from deal)")
                .query(Boolean.class)
                .single();
    }

    /// Whether the viewer has a deal of their own or of their people, and so sees it.
    boolean hasDeals(Viewer viewer) {
        if (viewer.isAdministrator()) return !isFirstRun();
        return jdbc.sql("""
                        select exists (select from deal where owner_id in (:people))
                            or exists (select from deal_member where user_id = :viewer)""").params(whose(viewer)).query(Boolean.class).single();
    }
}
