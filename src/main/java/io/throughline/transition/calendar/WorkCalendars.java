package io.throughline.transition.calendar;

import io.throughline.base.Conflict;
import io.throughline.base.FromReplica;
import io.throughline.base.Ids;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The calendars of sides, and who is away. Who may write them is asked before. Every write ends with
/// [CalendarWritten].
@Repository
@Transactional
public class WorkCalendars {
    private static final String CALENDARS = """
            select work_calendar.id, organization_id, organization.name as organization, weekend,
                work_calendar.country, work_calendar.region, work_calendar.version
            from work_calendar
            left join organization on organization.id = organization_id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WorkCalendars(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// That of an account, or our own.
    @Transactional(readOnly = true)
    public KeptCalendar of(@Nullable UUID organizationId) {
        return jdbc
                .sql(CALENDARS + "where organization_id is not distinct from :organization")
                .param("organization", organizationId, Types.OTHER)
                .query(WorkCalendars::read)
                .list()
                .stream()
                .map(one -> closed(one, closures(List.of(one.id()))))
                .findFirst()
                .orElseGet(() -> unkept(organizationId));
    }

    private KeptCalendar unkept(@Nullable UUID organizationId) {
        var name = organizationId == null
                ? Optional.<String>empty()
                : jdbc.sql("select name from organization where id = :id")
                        .param("id", organizationId)
                        .query(String.class)
                        .optional();
        return new KeptCalendar(Ids.next(), organizationId, name.orElse(null), WorkCalendar.WEEKDAYS, 0);
    }

    /// Those that are kept, in the order in which they came, from behind one on.
    @FromReplica
    public List<KeptCalendar> all(UUID after, int most) {
        var kept = jdbc.sql(CALENDARS + """
                        where work_calendar.id > :after
                        order by work_calendar.id
                        limit :most""")
                .param("after", after)
                .param("most", most)
                .query(WorkCalendars::read)
                .list();
        var closures = closures(kept.stream().map(KeptCalendar::id).toList());
        return kept.stream().map(one -> closed(one, closures)).toList();
    }

    private static KeptCalendar closed(KeptCalendar one, Map<UUID, List<Closure>> closures) {
        return one.with(
                new WorkCalendar(one.days().weekend(), one.days().place(), closures.getOrDefault(one.id(), List.of())));
    }

    private static KeptCalendar read(ResultSet row, int number) throws SQLException {
        var country = row.getString("country");
        var place = country == null ? null : new Place(country, row.getString("region"));
        return new KeptCalendar(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("organization"),
                new WorkCalendar(Weekend.valueOf(row.getString("weekend")), place, List.of()),
                row.getInt("version"));
    }

    private record Closed(UUID calendar, Closure closure) {}

    private Map<UUID, List<Closure>> closures(List<UUID> calendars) {
        if (calendars.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select calendar_id, first_on, last_on, why
                        from closure
                        where calendar_id = any(:calendars)
                        order by first_on, id""")
                .param("calendars", new SqlArrayValue("uuid", calendars.toArray()))
                .query((row, number) -> new Closed(
                        row.getObject("calendar_id", UUID.class),
                        new Closure(
                                row.getObject("first_on", LocalDate.class),
                                row.getObject("last_on", LocalDate.class),
                                row.getString("why"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Closed::calendar, Collectors.mapping(Closed::closure, Collectors.toList())));
    }

    /// Writes a calendar as it is from now on; one whose version is 0 is new.
    ///
    /// @throws Conflict where there is one, or somebody else changed it since this version was read
    public void write(KeptCalendar calendar) {
        var sql = calendar.isKept() ? """
                update work_calendar
                set weekend = :weekend, country = :country, region = :region
                where id = :id
                and version = :version""" : """
                insert into work_calendar (id, organization_id, weekend, country, region)
                values (:id, :organization, :weekend, :country, :region)
                on conflict on constraint one_calendar_a_side do nothing""";
        var place = calendar.days().place();
        var rows = jdbc.sql(sql)
                .param("id", calendar.id())
                .param("organization", calendar.organizationId(), Types.OTHER)
                .param("weekend", calendar.days().weekend().name())
                .param("country", place == null ? null : place.country(), Types.VARCHAR)
                .param("region", place == null ? "" : place.region())
                .param("version", calendar.version())
                .update();
        if (rows == 0) throw new Conflict("Somebody else changed this calendar in the meantime.");
        close(calendar);
        events.publishEvent(new CalendarWritten(calendar.organizationId()));
    }

    private void close(KeptCalendar calendar) {
        var closures = new ArrayList<>(calendar.days().closures());
        jdbc.sql("delete from closure where calendar_id = :id")
                .param("id", calendar.id())
                .update();
        jdbc.sql("""
                        insert into closure (id, calendar_id, first_on, last_on, why)
                        select closed.id, :calendar, closed.first_on, closed.last_on, closed.why
                        from unnest(:ids, :firsts, :lasts, :reasons) as closed (id, first_on, last_on, why)""")
                .param("calendar", calendar.id())
                .param("ids", array("uuid", closures, closure -> Ids.next()))
                .param("firsts", array("date", closures, closure -> Date.valueOf(closure.first())))
                .param("lasts", array("date", closures, closure -> Date.valueOf(closure.last())))
                .param("reasons", array("text", closures, Closure::why))
                .update();
    }

    private static SqlArrayValue array(String type, List<Closure> closures, Function<Closure, Object> value) {
        return new SqlArrayValue(type, closures.stream().map(value).toArray());
    }

    /// When some colleagues and people of theirs are away.
    @Transactional(readOnly = true)
    public List<Absence> absences(Collection<UUID> who) {
        if (who.isEmpty()) return List.of();
        return jdbc.sql("""
                        select coalesce(user_id, person_id) as who, first_on, last_on
                        from absence
                        where user_id = any(:who)
                        or person_id = any(:who)
                        order by first_on, 1, id""")
                .param("who", new SqlArrayValue("uuid", who.toArray()))
                .query((row, number) -> new Absence(
                        row.getObject("who", UUID.class),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }
}
