package io.throughline.settings;

import io.throughline.base.Ids;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Dated exchange rates.
@Repository
@Transactional
public class Rates {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    Rates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The rate that holds on a day.
    @Transactional(readOnly = true)
    public Optional<Rate> find(String currency, String base, LocalDate day) {
        if (currency.equals(base)) return Optional.of(new Rate(base, base, day, BigDecimal.ONE));
        return jdbc.sql("""
                        select currency, base, valid_from, rate
                        from exchange_rate
                        where base = :base
                        and currency = :currency
                        and valid_from <= :day
                        order by valid_from desc
                        limit 1""")
                .param("base", base)
                .param("currency", currency)
                .param("day", day)
                .query(Rates::read)
                .optional();
    }

    /// The latest of those that lead to a base currency, by currency and the newest first.
    @Transactional(readOnly = true)
    public List<Rate> all(String base) {
        return jdbc.sql("""
                        select currency, base, valid_from, rate
                        from exchange_rate
                        where base = :base
                        order by currency, valid_from desc
                        limit :most""")
                .param("base", base)
                .param("most", SHOWN)
                .query(Rates::read)
                .list();
    }

    /// Those that hold on a day, by currency.
    @Transactional(readOnly = true)
    public List<Rate> on(LocalDate day, String base) {
        return jdbc.sql("""
                        select distinct on (currency) currency, base, valid_from, rate
                        from exchange_rate
                        where base = :base
                        and valid_from <= :day
                        order by currency, valid_from desc""")
                .param("base", base)
                .param("day", day)
                .query(Rates::read)
                .list();
    }

    /// Keeps a rate from its day on; one of the same day is corrected by it.
    void add(Rate rate) {
        jdbc.sql("""
                        insert into exchange_rate (id, currency, base, valid_from, rate)
                        values (:id, :currency, :base, :from, :rate)
                        on conflict (base, currency, valid_from) do update
                        set rate = excluded.rate""")
                .param("id", Ids.next())
                .param("currency", rate.currency())
                .param("base", rate.base())
                .param("from", rate.validFrom())
                .param("rate", rate.rate())
                .update();
    }

    private static Rate read(ResultSet row, int number) throws SQLException {
        return new Rate(
                row.getString("currency"),
                row.getString("base"),
                row.getObject("valid_from", LocalDate.class),
                row.getBigDecimal("rate"));
    }
}
