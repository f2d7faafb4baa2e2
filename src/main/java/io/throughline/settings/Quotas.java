package io.throughline.settings;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What sellers are to win, per fiscal quarter.
@Repository
@Transactional
public class Quotas {
    private static final int SHOWN = 500;

    private final JdbcClient jdbc;

    Quotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A seller's quota.
    public record Quota(UUID userId, String name, Money money) {}

    /// A user's quota in a quarter; empty where none was set, which is not a quota of nothing.
    @Transactional(readOnly = true)
    public Optional<Money> find(UUID userId, FiscalCalendar.Quarter quarter) {
        return jdbc.sql("select amount, currency from quota where user_id = :user and quarter_begins = :begins")
                .param("user", userId)
                .param("begins", quarter.first())
                .query(Money.class)
                .optional();
    }

    /// All quotas of a quarter, by name.
    @Transactional(readOnly = true)
    public List<Quota> all(FiscalCalendar.Quarter quarter) {
        return jdbc.sql("""
                        select user_id, name, amount, currency
                        from quota
                        join app_user on app_user.id = user_id
                        where quarter_begins = :begins
                        order by lower(name), user_id
                        limit :most""")
                .param("begins", quarter.first())
                .param("most", SHOWN)
                .query((row, number) -> new Quota(
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        new Money(row.getBigDecimal("amount"), row.getString("currency"))))
                .list();
    }

    /// Puts a quota in the place of any that the user has in that quarter.
    void put(UUID userId, FiscalCalendar.Quarter quarter, Money money) {
        jdbc.sql("""
                        insert into quota (id, user_id, quarter_begins, amount, currency)
                        values (:id, :user, :begins, :amount, :currency)
                        on conflict (user_id, quarter_begins) do update
                        set amount = excluded.amount, currency = excluded.currency""")
                .param("id", Ids.next())
                .param("user", userId)
                .param("begins", quarter.first())
                .param("amount", money.amount())
                .param("currency", money.currency())
                .update();
    }

    void remove(UUID userId, FiscalCalendar.Quarter quarter) {
        jdbc.sql("delete from quota where user_id = :user and quarter_begins = :begins")
                .param("user", userId)
                .param("begins", quarter.first())
                .update();
    }
}
