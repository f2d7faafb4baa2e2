package io.throughline.review.changes;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.changes.Kept.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what changed out of the histories. Who may see the deal is asked before; what is private in it is found for
/// its
/// team and its managers alone.
@Repository
@Transactional(readOnly = true)
class Changes {
    static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    /// A version follows another where it begins in the instant in which that one ends.
    private static final String STEPS = """
            with version as (
                %s
            ),
            step as (
                select kind, id, version, stored_from as at, stored_by as by,
                    case when lag(stored_until) over of_a_row = stored_from then lag(holds) over of_a_row end as before,
                    holds as after
                from version
                window of_a_row as (partition by kind, id order by stored_from)
                union all
                select kind, id, version + 1, stored_until, ended_by, holds, null
                from version
                where stored_until is not null
                and not exists (
                    select
                    from version as next
                    where next.kind = version.kind
                    and next.id = version.id
                    and next.stored_from = version.stored_until)
            )
            select kind, id, version, at, by, before, after
            from step
            """;

    private final JdbcClient jdbc;
    private final Today today;

    Changes(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// What was written from one day to another, both included, newest first. The tasks with which a plan began or
    /// ended
    /// are told with it.
    List<Change> between(Subject subject, UUID id, Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql(STEPS.formatted(subject.versions()) + """
                        where at >= :from
                        and at < :until
                        and (before is null or after is null
                            or before - array['version', 'stored_from', 'stored_by']
                                <> after - array['version', 'stored_from', 'stored_by'])
                        and not (kind = 'PLAN_TASK'
                            and (before is null or after is null)
                            and at in (select at from step where kind = 'PLAN' and (before is null or after is null)))
                        order by at desc, kind, id
                        limit :most""")
                .params(Visibility.of(viewer))
                .param("subject", id)
                .param("from", from.atStartOfDay(today.zone()).toOffsetDateTime())
                .param("until", to.plusDays(1).atStartOfDay(today.zone()).toOffsetDateTime())
                .param("most", MOST)
                .query(Changes::read)
                .list();
    }

    /// @param key as [Change#key] says it
    Optional<Change> find(Subject subject, UUID id, Viewer viewer, String key) {
        try {
            var parts = key.split("\\.", 3);
            var kind = Kept.valueOf(parts[0]);
            if (!subject.has(kind)) return Optional.empty();
            return find(subject, id, viewer, new Key(kind, UUID.fromString(parts[1]), Integer.parseInt(parts[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unlike) {
            return Optional.empty();
        }
    }

    private record Key(Kept kind, UUID row, int version) {}

    private Optional<Change> find(Subject subject, UUID id, Viewer viewer, Key key) {
        return jdbc.sql(STEPS.formatted(subject.versions()) + """
                        where kind = :kind
                        and id = :row
                        and version = :version
                        order by at desc
                        limit 1""")
                .params(Visibility.of(viewer))
                .param("subject", id)
                .param("kind", key.kind().name())
                .param("row", key.row())
                .param("version", key.version())
                .query(Changes::read)
                .optional();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        return new Change(
                Kept.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                json(row.getString("before")),
                json(row.getString("after")));
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : JSON.readTree(text);
    }

    /// The names that ids stand for: ours, theirs, accounts, products, criteria.
    Map<UUID, String> names(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select id, name, 1 as place from app_user where id = any(:ids)
                        union all
                        select id, name, 1 from person where id = any(:ids)
                        union all
                        select id, name, 1 from organization where id = any(:ids)
                        union all
                        select id, name, 1 from product where id = any(:ids)
                        union all
                        select id, words, 1 from criterion where id = any(:ids)
                        union all
                        select id, words, 2 from criterion_history where id = any(:ids)
                        union all
                        select stakeholder.id, person.name, 1
                        from (
                            select id, person_id from stakeholder where id = any(:ids)
                            union
                            select id, person_id from stakeholder_history where id = any(:ids)
                        ) as stakeholder
                        join person on person.id = stakeholder.person_id
                        order by place""").param("ids", new SqlArrayValue("uuid", ids.toArray())).query(row -> {
            names.putIfAbsent(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
