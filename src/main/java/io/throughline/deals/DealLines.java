package io.throughline.deals;

import io.throughline.base.Conflict;
import io.throughline.base.Money;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The products of deals. Every write ends with [DealTouched].
@Repository
@Transactional
public class DealLines {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DealLines(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public void add(UUID dealId, DealLine line) {
        jdbc.sql("""
                        insert into deal_line (id, deal_id, product_id, quantity, price, amount, currency)
                        values (:id, :deal, :product, :quantity, :price, :amount, :currency)""").paramSource(parameters(dealId, line)).update();
        events.publishEvent(new DealTouched(dealId));
    }

    /// @throws Conflict when somebody else changed the line since this version was read
    public void change(UUID dealId, DealLine line) {
        written(dealId, jdbc.sql("""
                        update deal_line
                        set product_id = :product, quantity = :quantity, price = :price, amount = :amount,
                            currency = :currency
                        where id = :id
                        and deal_id = :deal
                        and version = :version""").paramSource(parameters(dealId, line)).update());
    }

    /// @throws Conflict when somebody else changed the line since this version was read
    public void remove(UUID dealId, DealLine line) {
        written(
                dealId,
                jdbc.sql("delete from deal_line where id = :id and deal_id = :deal and version = :version")
                        .param("id", line.id())
                        .param("deal", dealId)
                        .param("version", line.version())
                        .update());
    }

    private void written(UUID dealId, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this line in the meantime.");
        events.publishEvent(new DealTouched(dealId));
    }

    private static MapSqlParameterSource parameters(UUID dealId, DealLine line) {
        return new MapSqlParameterSource("id", line.id())
                .addValue("deal", dealId)
                .addValue("product", line.productId())
                .addValue("quantity", line.quantity(), Types.NUMERIC)
                .addValue("price", amount(line.price()), Types.NUMERIC)
                .addValue("amount", amount(line.amount()), Types.NUMERIC)
                .addValue("currency", line.currency(), Types.VARCHAR)
                .addValue("version", line.version());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
