package io.throughline.transition.calendar;

import io.throughline.base.Conflict;
import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.identity.Directory.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is away, and when. A colleague's days are theirs, of those above them and of administrators; those of a
/// customer's people are everybody's, as their records are. Every write ends with [AbsenceWritten].
@Repository
@Transactional
public class Absences {
    private static final int SHOWN = 200;

    /// Holds for those that the viewer may see on their own, and may write.
    private static final String WRITTEN = """
            (absence.person_id is not null
                or :viewer_is_administrator
                or absence.user_id in (select people_of(:viewer)))
            """;

    private static final String ABSENCES = """
            select absence.id, coalesce(absence.user_id, absence.person_id) as who_id,
                coalesce(app_user.name, person.name) as who, absence.user_id is not null as ours, first_on, last_on,
                absence.version
            from absence
            left join app_user on app_user.id = absence.user_id
            left join person on person.id = absence.person_id
            where\s""" + WRITTEN;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Absences(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Away> find(UUID id, Viewer viewer) {
        return jdbc.sql(ABSENCES + "and absence.id = :id")
                .params(Visibility.of(viewer))
                .param("id", id)
                .query(Absences::read)
                .optional();
    }

    /// Those of the viewer and of their people that are not over by a day, the next first.
    @Transactional(readOnly = true)
    public List<Away> ofColleagues(LocalDate from, Viewer viewer) {
        return jdbc.sql(ABSENCES + """
                        and absence.user_id is not null
                        and last_on >= :from
                        order by first_on, absence.id
                        limit :most""")
                .params(Visibility.of(viewer))
                .param("from", from)
                .param("most", SHOWN)
                .query(Absences::read)
                .list();
    }

    /// Those of somebody that are not over by a day, the next first.
    @Transactional(readOnly = true)
    public List<Away> of(UUID who, LocalDate from, Viewer viewer) {
        return jdbc.sql(ABSENCES + """
                        and (absence.user_id = :who or absence.person_id = :who)
                        and last_on >= :from
                        order by first_on, absence.id
                        limit :most""")
                .params(Visibility.of(viewer))
                .param("who", who)
                .param("from", from)
                .param("most", SHOWN)
                .query(Absences::read)
                .list();
    }

    /// In the order in which they came, from behind one on.
    ///
    /// @param who `null` for everybody
    @FromReplica
    public List<Away> all(@Nullable UUID who, UUID after, int most, Viewer viewer) {
        return jdbc.sql(ABSENCES + """
                        and absence.id > :after
                        and (cast(:who as uuid) is null or absence.user_id = :who or absence.person_id = :who)
                        order by absence.id
                        limit :most""")
                .params(Visibility.of(viewer))
                .param("who", who, Types.OTHER)
                .param("after", after)
                .param("most", most)
                .query(Absences::read)
                .list();
    }

    private static Away read(ResultSet row, int number) throws SQLException {
        return new Away(
                row.getObject("id", UUID.class),
                row.getObject("who_id", UUID.class),
                row.getString("who"),
                row.getBoolean("ours"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("version"));
    }

    /// The viewer, and their people by name.
    @Transactional(readOnly = true)
    public List<Choice> colleagues(Viewer viewer) {
        return jdbc.sql("""
                        select id, name
                        from app_user
                        where active
                        and (:viewer_is_administrator or id in (select people_of(:viewer)))
                        order by id <> :viewer, lower(name), id
                        limit 500""")
                .params(Visibility.of(viewer))
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    /// Whether the viewer may write when a colleague who works here is away.
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID colleague, Viewer viewer) {
        return jdbc.sql("""
                        select exists (
                            select
                            from app_user
                            where id = :id
                            and active
                            and (:viewer_is_administrator or id in (select people_of(:viewer))))""")
                .params(Visibility.of(viewer))
                .param("id", colleague)
                .query(Boolean.class)
                .single();
    }

    /// What comes of writing an absence.
    public sealed interface Written {
        record Done(Away away) implements Written {}

        /// They are away on some of these days already.
        record Overlaps(LocalDate first, LocalDate last) implements Written {}

        /// @param days how many it may be at most
        record TooLong(int days) implements Written {}
    }

    /// Writes an absence as it is from now on; one whose version is 0 is new. Who may is asked before.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public Written write(Away away) {
        if (away.isTooLong()) return new Written.TooLong(Away.MOST_DAYS);
        var other = overlapping(away);
        if (other.isPresent()) return other.get();
        var sql = away.version() == 0 ? """
                insert into absence (id, user_id, person_id, first_on, last_on)
                values (:id, :user, :person, :first, :last)""" : """
                update absence
                set first_on = :first, last_on = :last
                where id = :id
                and version = :version""";
        var rows = jdbc.sql(sql)
                .param("id", away.id())
                .param("user", away.ours() ? away.whoId() : null, Types.OTHER)
                .param("person", away.ours() ? null : away.whoId(), Types.OTHER)
                .param("first", away.first())
                .param("last", away.last())
                .param("version", away.version())
                .update();
        written(rows, away);
        return new Written.Done(away);
    }

    private Optional<Written> overlapping(Away away) {
        return jdbc.sql("""
                        select first_on, last_on
                        from absence
                        where (user_id = :who or person_id = :who)
                        and id <> :id
                        and first_on <= :last
                        and last_on >= :first
                        order by first_on
                        limit 1""")
                .param("who", away.whoId())
                .param("id", away.id())
                .param("first", away.first())
                .param("last", away.last())
                .<Written>query((row, number) -> new Written.Overlaps(
                        row.getObject("first_on", LocalDate.class), row.getObject("last_on", LocalDate.class)))
                .optional();
    }

    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(Away away) {
        written(
                jdbc.sql("delete from absence where id = :id and version = :version")
                        .param("id", away.id())
                        .param("version", away.version())
                        .update(),
                away);
    }

    private void written(int rows, Away away) {
        if (rows == 0) throw new Conflict("Somebody else changed these days in the meantime.");
        events.publishEvent(new AbsenceWritten(away.whoId()));
    }
}
