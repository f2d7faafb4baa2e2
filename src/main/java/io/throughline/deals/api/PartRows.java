package io.throughline.deals.api;

import io.throughline.base.Money;
import io.throughline.deals.DealLine;
import io.throughline.web.api.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads who and what belongs to a deal: its team, its products, the buyer's people. Who may see the deal is asked
/// before.
@Repository
@Transactional(readOnly = true)
class PartRows {
    private static final String LINE = """
            select deal_line.id, product_id, product.name as product, quantity, deal_line.price, amount,
                deal_line.currency, deal_line.version
            from deal_line
            join product on product.id = product_id
            where deal_id = :deal
            """;

    private static final String ROLE = """
            select contact_role.id, person_id, person.name as person, role, is_primary, contact_role.version
            from contact_role
            join person on person.id = person_id
            where deal_id = :deal
            """;

    private static final String MEMBER = """
            select deal_member.id, user_id, app_user.name
            from deal_member
            join app_user on app_user.id = user_id
            where deal_id = :deal
            """;

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param id of the membership; lists go by it
    record Member(UUID id, UUID userId, String name) {}

    List<Member> members(UUID dealId, Paging paging) {
        return part(MEMBER, "deal_member", dealId, paging)
                .query(PartRows::member)
                .list();
    }

    Optional<Member> member(UUID dealId, UUID userId) {
        return jdbc.sql(MEMBER + "and user_id = :user")
                .param("deal", dealId)
                .param("user", userId)
                .query(PartRows::member)
                .optional();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(row.getObject("id", UUID.class), row.getObject("user_id", UUID.class), row.getString("name"));
    }

    List<DealLine> lines(UUID dealId, Paging paging) {
        return part(LINE, "deal_line", dealId, paging).query(PartRows::line).list();
    }

    Optional<DealLine> line(UUID dealId, UUID id) {
        return one(LINE, "deal_line", dealId, id).query(PartRows::line).optional();
    }

    private static DealLine line(ResultSet row, int number) throws SQLException {
        return new DealLine(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("product"),
                row.getBigDecimal("quantity"),
                money(row, "price"),
                money(row, "amount"),
                row.getInt("version"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }

    List<RoleAnswer> roles(UUID dealId, Paging paging) {
        return part(ROLE, "contact_role", dealId, paging).query(PartRows::role).list();
    }

    Optional<RoleAnswer> role(UUID dealId, UUID id) {
        return one(ROLE, "contact_role", dealId, id).query(PartRows::role).optional();
    }

    private static RoleAnswer role(ResultSet row, int number) throws SQLException {
        return new RoleAnswer(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getString("role"),
                row.getBoolean("is_primary"),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec part(String select, String table, UUID dealId, Paging paging) {
        return jdbc.sql(select + """
                        and %1$s.id > :after
                        order by %1$s.id
                        limit :rows""".formatted(table))
                .param("deal", dealId)
                .param("after", paging.after())
                .param("rows", paging.rows());
    }

    private JdbcClient.StatementSpec one(String select, String table, UUID dealId, UUID id) {
        return jdbc.sql(select + "and %s.id = :id".formatted(table))
                .param("deal", dealId)
                .param("id", id);
    }
}
