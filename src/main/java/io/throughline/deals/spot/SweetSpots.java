package io.throughline.deals.spot;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The rule sets, each edition kept as it was.
@Repository
@Transactional
public class SweetSpots {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SweetSpots(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// An edition with who made it, when and why.
    ///
    /// @param by `null` where they are no longer known
    public record Edition(
            SweetSpot spot, String why, @Nullable String by, Instant at) {}

    /// The rules that hold now.
    @Transactional(readOnly = true)
    public SweetSpot now() {
        return jdbc.sql("select edition, line, rules from sweet_spot order by edition desc limit 1")
                .query((row, number) -> read(row))
                .optional()
                .orElse(SweetSpot.NONE);
    }

    /// The editions, the latest first.
    @Transactional(readOnly = true)
    public List<Edition> editions() {
        return jdbc.sql("""
                        select edition, line, rules, why, app_user.name as by, made_at
                        from sweet_spot
                        left join app_user on app_user.id = sweet_spot.made_by
                        order by edition desc
                        limit :most""")
                .param("most", SHOWN)
                .query((row, number) -> edition(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Edition> find(int edition) {
        return jdbc.sql("""
                        select edition, line, rules, why, app_user.name as by, made_at
                        from sweet_spot
                        left join app_user on app_user.id = sweet_spot.made_by
                        where edition = :edition""")
                .param("edition", edition)
                .query((row, number) -> edition(row))
                .optional();
    }

    /// Makes a new edition of the rules.
    ///
    /// @param draft whose edition is the one that it was made from
    /// @throws Conflict where somebody else made one since
    public SweetSpot change(SweetSpot draft, String why, Viewer by) {
        jdbc.sql("lock table sweet_spot in share row exclusive mode").update();
        var before = now();
        if (before.edition() != draft.edition())
            throw new Conflict("Somebody else changed the sweet spot in the meantime.");
        var kept = draft.keepingIdsOf(before);
        var next = new SweetSpot(before.edition() + 1, kept.line(), kept.rules());
        jdbc.sql("""
                        insert into sweet_spot (id, edition, line, rules, why, made_by)
                        values (:id, :edition, :line, cast(:rules as jsonb), :why, :by)""")
                .param("id", Ids.next())
                .param("edition", next.edition())
                .param("line", next.line())
                .param("rules", JSON.writeValueAsString(WrittenSpot.of(next).rules()))
                .param("why", why)
                .param("by", by.id())
                .update();
        events.publishEvent(new SweetSpotChanged());
        return next;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var at = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new Edition(read(row), row.getString("why"), row.getString("by"), at);
    }

    /// Reads a row of `sweet_spot`.
    public static SweetSpot read(ResultSet row) throws SQLException {
        var rules = JSON.readValue(row.getString("rules"), WrittenRule[].class);
        return new WrittenSpot(row.getInt("edition"), row.getInt("line"), List.of(rules)).spot();
    }
}
