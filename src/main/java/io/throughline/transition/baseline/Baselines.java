package io.throughline.transition.baseline;

import io.throughline.base.Channel;
import io.throughline.deals.DealTouched;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Task.Who;
import io.throughline.transition.baseline.Baseline.Agreed;
import io.throughline.transition.baseline.Baseline.Agreement;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What both sides of deals agreed on, edition by edition. Who may see the deal is asked before. Every write ends with
/// [DealTouched].
@Repository
@Transactional
public class Baselines {
    private static final int MOST = 100;

    private static final String AGREEMENTS = """
            select baseline.id, edition, person_id, person.name as theirs, user_id, app_user.name as ours, agreed_on,
                channel, words, go_live_on, victory_on, recorded_on
            from baseline
            join person on person.id = person_id
            join app_user on app_user.id = user_id
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Baselines(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Both sides agreed on a plan.
    public record Kept(UUID dealId) {}

    /// All of a deal without their tasks, the newest first.
    @Transactional(readOnly = true)
    public List<Baseline> all(UUID dealId) {
        return jdbc.sql(AGREEMENTS + "order by edition desc limit :most")
                .param("deal", dealId)
                .param("most", MOST)
                .query(Baselines::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Baseline> newest(UUID dealId) {
        return whole(all(dealId).stream().findFirst());
    }

    /// The one that stood on a day.
    @Transactional(readOnly = true)
    public Optional<Baseline> of(UUID dealId, LocalDate on) {
        return whole(all(dealId).stream()
                .filter(one -> !one.recordedOn().isAfter(on))
                .findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Baseline> find(UUID dealId, UUID id) {
        return whole(all(dealId).stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private static Baseline read(ResultSet row, int number) throws SQLException {
        return new Baseline(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                new Agreement(
                        new Who(row.getObject("person_id", UUID.class), row.getString("theirs")),
                        new Who(row.getObject("user_id", UUID.class), row.getString("ours")),
                        row.getObject("agreed_on", LocalDate.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("words")),
                row.getObject("go_live_on", LocalDate.class),
                row.getObject("victory_on", LocalDate.class),
                row.getObject("recorded_on", LocalDate.class),
                List.of(),
                List.of());
    }

    private Optional<Baseline> whole(Optional<Baseline> found) {
        return found.map(one -> new Baseline(
                one.id(),
                one.edition(),
                one.agreement(),
                one.goLive(),
                one.victory(),
                one.recordedOn(),
                tasks(one.id()),
                slips(one.id())));
    }

    private List<Agreed> tasks(UUID baseline) {
        return jdbc.sql("""
                        select id, task_id, name, side, part, first_on, last_on
                        from baseline_task
                        where baseline_id = :baseline
                        order by first_on, last_on, id""")
                .param("baseline", baseline)
                .query((row, number) -> new Agreed(
                        row.getObject("id", UUID.class),
                        row.getObject("task_id", UUID.class),
                        row.getString("name"),
                        Side.valueOf(row.getString("side")),
                        part(row.getString("part")),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    private static @Nullable Part part(@Nullable String name) {
        return name == null ? null : Part.valueOf(name);
    }

    private List<Slip> slips(UUID baseline) {
        return jdbc.sql("""
                        select slip.id, agreed_id, days, cause, words, recorded_by, app_user.name as by, recorded_on
                        from baseline_task agreed
                        join slip on agreed_id = agreed.id
                        left join app_user on app_user.id = recorded_by
                        where baseline_id = :baseline
                        order by slip.id""").param("baseline", baseline).query(Baselines::slip).list();
    }

    private static Slip slip(ResultSet row, int number) throws SQLException {
        var by = row.getObject("recorded_by", UUID.class);
        return new Slip(
                row.getObject("id", UUID.class),
                row.getObject("agreed_id", UUID.class),
                row.getInt("days"),
                Cause.valueOf(row.getString("cause")),
                row.getString("words"),
                by == null ? null : new Who(by, row.getString("by")),
                row.getObject("recorded_on", LocalDate.class));
    }

    /// Whoever agrees, or says why something is late, after this reads what was written before.
    void lock(UUID dealId) {
        jdbc.sql("select id from deal where id = :deal for no key update")
                .param("deal", dealId)
                .query(row -> {});
    }

    void add(UUID dealId, Baseline baseline, UUID by) {
        var agreement = baseline.agreement();
        jdbc.sql("""
                        insert into baseline (id, deal_id, edition, person_id, user_id, agreed_on, channel, words, go_live_on,
                            victory_on, recorded_by, recorded_on)
                        values (:id, :deal, :edition, :theirs, :ours, :on, :channel, :words, :goLive, :victory, :by,
                            :recorded)""")
                .param("id", baseline.id())
                .param("deal", dealId)
                .param("edition", baseline.edition())
                .param("theirs", agreement.theirs().id())
                .param("ours", agreement.ours().id())
                .param("on", agreement.on())
                .param("channel", agreement.channel().name())
                .param("words", agreement.words())
                .param("goLive", baseline.goLive(), Types.DATE)
                .param("victory", baseline.victory(), Types.DATE)
                .param("by", by)
                .param("recorded", baseline.recordedOn())
                .update();
        add(baseline.id(), baseline.tasks());
        events.publishEvent(new Kept(dealId));
        events.publishEvent(new DealTouched(dealId));
    }

    private void add(UUID baseline, List<Agreed> tasks) {
        jdbc.sql("""
                        insert into baseline_task (id, baseline_id, task_id, name, side, part, first_on, last_on)
                        select task.id, :baseline, task.task, task.name, task.side, task.part, task.first_on, task.last_on
                        from unnest(:ids, :tasks, :names, :sides, :parts, :first, :last)
                            as task (id, task, name, side, part, first_on, last_on)""")
                .param("baseline", baseline)
                .param("ids", array("uuid", tasks, Agreed::id))
                .param("tasks", array("uuid", tasks, Agreed::taskId))
                .param("names", array("text", tasks, Agreed::name))
                .param("sides", array("text", tasks, task -> task.side().name()))
                .param("parts", array("text", tasks, Baselines::name))
                .param("first", array("date", tasks, task -> Date.valueOf(task.first())))
                .param("last", array("date", tasks, task -> Date.valueOf(task.last())))
                .update();
    }

    private static @Nullable String name(Agreed task) {
        return task.part() == null ? null : task.part().name();
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }

    /// @param by who recorded it
    void add(UUID dealId, Slip slip, UUID by) {
        jdbc.sql("""
                        insert into slip (id, agreed_id, days, cause, words, recorded_by, recorded_on)
                        values (:id, :agreed, :days, :cause, :words, :by, :on)""")
                .param("id", slip.id())
                .param("agreed", slip.agreedId())
                .param("days", slip.days())
                .param("cause", slip.cause().name())
                .param("words", slip.words())
                .param("by", by)
                .param("on", slip.on())
                .update();
        events.publishEvent(new DealTouched(dealId));
    }
}
