package io.throughline.privacy;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// For how long persons are kept after the last contact, where no open deal needs them. Off unless an administrator
/// chose a number of months.
@Repository
@Transactional
public class Retention {
    static final int MOST_MONTHS = 600;
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Erasures erasures;
    private final Today today;

    Retention(JdbcClient jdbc, Erasures erasures, Today today) {
        this.jdbc = jdbc;
        this.erasures = erasures;
        this.today = today;
    }

    /// A person whose time is over.
    ///
    /// @param last the last contact; the day on which they were written down, where there was none
    public record Due(UUID id, String name, LocalDate last) {}

    /// Empty where it is off.
    @Transactional(readOnly = true)
    public OptionalInt months() {
        return jdbc.sql("select months from retention where months is not null").query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// @param months `null` turns it off
    void keepFor(@Nullable Integer months) {
        jdbc.sql("""
                        insert into retention (id, months)
                        values (:id, :months)
                        on conflict (only_one) do update
                        set months = excluded.months
                        where retention.months is distinct from excluded.months""")
                .param("id", Ids.next())
                .param("months", months, Types.INTEGER)
                .update();
    }

    /// Those who would be erased, the longest unheard first. Whoever has a part in an open deal, said something in one
    /// or
    /// was met for one is not among them.
    @Transactional(readOnly = true)
    List<Due> due(int months) {
        return jdbc.sql("""
                        with met as (
                            select part.person_id, interaction.happened_on, interaction.deal_id
                            from interaction_person part
                            join interaction on interaction.id = part.interaction_id
                        ),
                        said as (
                            select evidence.sayer_id as person_id, evidence.happened_on, fact.deal_id
                            from evidence
                            join fact on fact.id = evidence.fact_id
                            where evidence.sayer_id is not null
                            union all
                            select rating.sayer_id, rating.happened_on, criterion.deal_id
                            from rating
                            join criterion on criterion.id = rating.criterion_id
                            where rating.sayer_id is not null
                            union all
                            select sayer_id, happened_on, deal_id
                            from weighting
                            union all
                            select sayer_id, happened_on, deal_id
                            from chosen_option
                            where sayer_id is not null
                            union all
                            select criterion_holder.person_id, null, criterion.deal_id
                            from criterion_holder
                            join criterion on criterion.id = criterion_holder.criterion_id
                        ),
                        heard as (
                            select person_id, max(happened_on) as last
                            from (select * from met union all select * from said) as contact
                            group by person_id
                        ),
                        needed as (
                            select part.person_id
                            from (
                                select person_id, deal_id from met
                                union all
                                select person_id, deal_id from said
                                union all
                                select person_id, deal_id from contact_role
                                union all
                                select person_id, deal_id from stakeholder
                                union all
                                select holder_id, deal_id from concern
                                union all
                                select person_id, deal_id from must_say_yes
                                union all
                                select owner_id, deal_id from readiness_point where owner_id is not null
                                union all
                                select plan_task.person_id, plan.deal_id
                                from plan_task
                                join plan on plan.id = plan_task.plan_id
                                where plan_task.person_id is not null
                                union all
                                select witness_id, deal_id from victory where witness_id is not null
                                union all
                                select agreed_by, deal_id from victory where agreed_by is not null
                                union all
                                select person_id, deal_id from baseline
                                union all
                                select about_person_id, deal_id from fact where about_person_id is not null
                            ) as part
                            join deal on deal.id = part.deal_id
                            where deal.status = 'OPEN'
                        ),
                        known as (
                            select person.id, person.name, coalesce(heard.last, least(
                                person.stored_from,
                                (select min(stored_from) from person_history where person_history.id = person.id))::date) as last
                            from person
                            left join heard on heard.person_id = person.id
                            where not exists (select from erasure where erasure.person_id = person.id)
                            and not exists (select from needed where needed.person_id = person.id)
                        )
                        select id, name, last
                        from known
                        where last < :before
                        order by last, id
                        limit :most""")
                .param("before", today.date().minusMonths(months))
                .param("most", AT_ONCE)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class), row.getString("name"), row.getObject("last", LocalDate.class)))
                .list();
    }

    /// What the day's job does: those whose time is over by now, as many as a night may take.
    ///
    /// @return how many were erased
    public int eraseDue() {
        var months = months();
        if (months.isEmpty()) return 0;
        var due = due(months.getAsInt()).stream().map(Due::id).toList();
        return due.isEmpty() ? 0 : erasures.erase(due, Erasures.Why.RETENTION);
    }
}
