package io.throughline.deals.api;

import io.throughline.base.Money;
import io.throughline.deals.Product;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The products that can stand in deals.
@Repository
@Transactional
class ProductRows {
    private static final String PRODUCT = "select id, name, family, price, currency, active, version from product ";

    private final JdbcClient jdbc;

    ProductRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Product> products(ProductFilter filter, Paging paging) {
        return jdbc.sql(PRODUCT + """
                        where id > :after
                        and (cast(:name as text) is null or lower(name) = lower(:name))
                        order by id
                        limit :rows""")
                .param("after", paging.after())
                .param("name", filter.name(), Types.VARCHAR)
                .param("rows", paging.rows())
                .query(ProductRows::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Product> find(UUID id) {
        return jdbc.sql(PRODUCT + "where id = :id")
                .param("id", id)
                .query(ProductRows::read)
                .optional();
    }

    private static Product read(ResultSet row, int number) throws SQLException {
        var price = row.getBigDecimal("price");
        return new Product(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("family"),
                price == null ? null : new Money(price, row.getString("currency")),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    public void add(Product product) {
        var price = product.price();
        jdbc.sql("""
                        insert into product (id, name, family, price, currency, active)
                        values (:id, :name, :family, :price, :currency, :active)""")
                .param("id", product.id())
                .param("name", product.name())
                .param("family", product.family(), Types.VARCHAR)
                .param("price", price == null ? null : price.amount(), Types.NUMERIC)
                .param("currency", price == null ? null : price.currency(), Types.VARCHAR)
                .param("active", product.active())
                .update();
    }
}
