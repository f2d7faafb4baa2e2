package io.throughline.buying.criteria;

import io.throughline.base.Times;
import io.throughline.base.Today;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what people said in deals: as it stands, or as they said it last by a day, as known at an instant.
///
/// @param table whose rows are read
/// @param standing the select that reads what stands, up to its `where`, for `:deal`
/// @param said the same for what was said last by a day
record SaidRows<T>(JdbcClient jdbc, Today today, String table, String standing, String said, RowMapper<T> row) {

    /// In the order in which they came, from behind one on.
    List<T> of(UUID dealId, Times times, UUID after, int most) {
        return read(dealId, times, """
                        and %1$s.id > :after
                        order by %1$s.id
                        limit :most""")
                .param("after", after)
                .param("most", most)
                .query(row)
                .list();
    }

    Optional<T> find(UUID dealId, UUID id, Times times) {
        return read(dealId, times, "and %s.id = :id").param("id", id).query(row).optional();
    }

    private JdbcClient.StatementSpec read(UUID dealId, Times times, String which) {
        var from = times.isNow(today) ? standing : said;
        return jdbc.sql(times.stored().in(from + which.formatted(table)))
                .param("deal", dealId)
                .param("asOf", times.asOf())
                .param("knownAt", times.stored().parameter(), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
