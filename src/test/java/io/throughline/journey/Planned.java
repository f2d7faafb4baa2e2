package io.throughline.journey;

import io.throughline.base.Viewer;
import io.throughline.transition.template.Drafts;
import io.throughline.transition.template.PlanTemplate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// How the customer of a deal comes to their day, as [Pages] shows it.
final class Planned {
    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final String deal;

    Planned(ApplicationContext application, String deal) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
        this.deal = deal;
    }

    String path() {
        return "/deals/" + deal + "/plan";
    }

    /// One that is late, with a task that has begun.
    void write() {
        if (isPlanned()) return;
        application
                .getBean(Drafts.class)
                .start(
                        UUID.fromString(deal),
                        PlanTemplate.USUAL,
                        LocalDate.now(ZoneOffset.UTC).plusDays(70),
                        LocalDate.now(ZoneOffset.UTC).plusDays(140));
        jdbc.sql("""
                        update plan_task
                        set begun_on = current_date - 5, vulnerable = true
                        where part = 'LEGAL'
                        and done_on is null""").update();
        agree();
    }

    private boolean isPlanned() {
        return jdbc.sql("select exists (select from plan where deal_id = cast(:deal as uuid))")
                .param("deal", deal)
                .query(Boolean.class)
                .single();
    }

    /// One with an earlier edition.
    String template() {
        var usual = PlanTemplate.USUAL.steps();
        jdbc.sql("""
                        with t as (
                            insert into plan_template (id, name, size) values (next_id(), 'Roll-out in a yard', 'SMALL') returning id
                        )
                        insert into plan_template_edition (id, template_id, edition, steps, made_on)
                        select next_id(), id, edition, cast(:steps as jsonb), current_date
                        from t
                        cross join (values (1), (2)) as one (edition)""")
                .param("steps", JsonMapper.shared().writeValueAsString(usual))
                .update();
        return jdbc.sql("select id from plan_template limit 1")
                .query(String.class)
                .single();
    }

    /// What both sides agreed on, of which everything is late, and why of one task.
    private void agree() {
        jdbc.sql("""
                        with u as (
                            select id from app_user order by name limit 1
                        ), c as (
                            insert into plan_confirmation (id, deal_id, role, user_id, named_by, named_on, confirmed_on,
                                plan_version, mark)
                            select next_id(), cast(:deal as uuid), role, id, id, current_date - 9, confirmed,
                                case when confirmed is not null then 1 end, case when confirmed is not null then 'x' end
                            from u
                            cross join (values
                                ('DELIVERY', null),
                                ('ACCOUNT_MANAGER', current_date - 8)) as one (role, confirmed)
                        ), b as (
                            insert into baseline (id, deal_id, edition, person_id, user_id, agreed_on, channel, words,
                                go_live_on, recorded_on)
                            select next_id(), cast(:deal as uuid), edition, who.id, u.id, current_date - 7, 'MEETING',
                                'With these days we can live', current_date + 60, current_date - 7
                            from u
                            cross join (select id from person order by name limit 1) who
                            cross join (values (1), (2)) as one (edition)
                            returning id
                        ), t as (
                            insert into baseline_task (id, baseline_id, task_id, name, side, part, first_on, last_on)
                            select next_id(), b.id, task.id, task.name, task.side, task.part, current_date - 20, current_date - 6
                            from b
                            cross join plan_task task
                            join plan on plan.id = task.plan_id
                            where plan.deal_id = cast(:deal as uuid)
                            returning id, part
                        )
                        insert into slip (id, agreed_id, days, cause, words, recorded_on)
                        select next_id(), id, 2, 'THEIRS', 'The lawyer was away', current_date - 1
                        from t
                        where part = 'LEGAL'""").param("deal", deal).update();
    }

    /// A first victory that came.
    void won() {
        jdbc.sql("""
                        insert into victory (id, deal_id, measure, unit, from_value, to_value, witness_id, audience,
                            announcement, agreed_by, agreed_on, achieved_on, achieved_value, achieved_words, lifted_from)
                        select next_id(), :deal, 'Days to close the month', 'days', 30, 1, person.id, 'The board',
                            'We close the month in a day', person.id, current_date - 90, current_date - 2, 2,
                            'We closed in two days, and nobody stayed late', person.id
                        from person
                        order by person.id
                        limit 1""").param("deal", UUID.fromString(deal)).update();
    }

    /// A table that changes a task, one row of which nobody understands, and one that was edited in vain.
    String proposed(Viewer viewer) {
        jdbc.sql("""
                        insert into plan_proposal (id, deal_id, sent_by, sent_at, file, words)
                        select next_id(), cast(:deal as uuid), cast(:user as uuid), now(), 'plan-edited.csv', (
                            select 'id,task,likely,p80,slack' || chr(10)
                                || string_agg(plan_task.id || ',' || plan_task.name || ',' || likely + 3 || ',,7', chr(10))
                                || chr(10) || 'none,Kick-off,1,2,0'
                            from plan_task
                            join plan on plan.id = plan_id
                            where deal_id = cast(:deal as uuid)
                            and likely > 0)""").param("deal", deal).param("user", viewer.id().toString()).update();
        return jdbc.sql("select id from plan_proposal limit 1")
                .query(String.class)
                .single();
    }
}
