package io.throughline.review.spot;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What rules can be about here: the currencies of the deals, and the columns that imports brought.
@Repository
@Transactional(readOnly = true)
class SpotChoices {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    SpotChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Choices(List<String> currencies, List<String> columns) {}

    Choices now() {
        return new Choices(currencies(), columns());
    }

    private List<String> currencies() {
        return jdbc.sql("""
                        select distinct currency
                        from deal
                        where currency is not null
                        order by currency
                        limit :most""")
                .param("most", MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> columns() {
        return jdbc.sql("""
                        select distinct topic
                        from fact
                        where kind = 'EXTRA'
                        and topic <> ''
                        order by topic
                        limit :most""")
                .param("most", MOST)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
