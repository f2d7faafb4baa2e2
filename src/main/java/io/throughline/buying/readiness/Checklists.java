package io.throughline.buying.readiness;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.readiness.Checklist.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The checklists of products, edition by edition. Who may change them is asked before.
@Repository
@Transactional
public class Checklists {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Today today;

    Checklists(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// A product, and which edition of its checklist holds.
    ///
    /// @param edition 0 where there is none
    public record Listed(UUID productId, String product, int edition, int items) {}

    /// The products that are sold, and those that have a checklist; those of the deal first, then by name.
    @Transactional(readOnly = true)
    public List<Listed> listed(UUID dealId) {
        return jdbc.sql("""
                        select product.id, product.name, coalesce(newest.edition, 0) as edition, (
                            select count(*) from readiness_item where checklist_id = newest.id) as items
                        from product
                        left join lateral (
                            select id, edition
                            from readiness_checklist
                            where product_id = product.id
                            order by edition desc
                            limit 1
                        ) as newest on true
                        where active
                        or newest.id is not null
                        order by not exists (
                            select from deal_line where deal_id = :deal and product_id = product.id), lower(name), product.id
                        limit :most""")
                .param("deal", dealId)
                .param("most", MOST)
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("edition"),
                        row.getInt("items")))
                .list();
    }

    /// The newest edition; one without items where there is none yet, empty where there is no such product.
    @Transactional(readOnly = true)
    public Optional<Checklist> newest(UUID productId) {
        var editions = editions(productId);
        if (!editions.isEmpty()) return Optional.of(editions.getFirst());
        return jdbc.sql("select name from product where id = :product")
                .param("product", productId)
                .query((row, number) ->
                        new Checklist(productId, productId, row.getString("name"), 0, null, null, List.of()))
                .optional();
    }

    /// All editions, the newest first.
    @Transactional(readOnly = true)
    public List<Checklist> editions(UUID productId) {
        var rows = new Rows();
        jdbc.sql("""
                        select readiness_checklist.id, product_id, product.name as product, edition, made_on,
                            app_user.name as by, area, words
                        from readiness_checklist
                        join product on product.id = product_id
                        left join app_user on app_user.id = made_by
                        left join readiness_item on checklist_id = readiness_checklist.id
                        where product_id = :product
                        order by edition desc, place""").param("product", productId).query(rows);
        return List.copyOf(rows.editions.values());
    }

    private static final class Rows implements RowCallbackHandler {
        private final Map<UUID, Checklist> editions = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            if (!editions.containsKey(id)) editions.put(id, read(id, row));
            var edition = Objects.requireNonNull(editions.get(id));
            if (row.getString("area") != null)
                edition.items().add(new Item(Area.valueOf(row.getString("area")), row.getString("words")));
        }

        private static Checklist read(UUID id, ResultSet row) throws SQLException {
            return new Checklist(
                    id,
                    row.getObject("product_id", UUID.class),
                    row.getString("product"),
                    row.getInt("edition"),
                    row.getObject("made_on", LocalDate.class),
                    row.getString("by"),
                    new ArrayList<>());
        }
    }

    /// Makes the edition after another; deals that use an earlier one keep it until somebody takes this one.
    ///
    /// @throws Conflict where somebody else made it in the meantime
    public void change(Checklist before, List<Item> items, Viewer by) {
        var id = Ids.next();
        var made = jdbc.sql("""
                        insert into readiness_checklist (id, product_id, edition, made_by, made_on)
                        values (:id, :product, :edition, :by, :on)
                        on conflict (product_id, edition) do nothing""")
                .param("id", id)
                .param("product", before.productId())
                .param("edition", before.edition() + 1)
                .param("by", by.id())
                .param("on", today.date())
                .update();
        if (made == 0) throw new Conflict("Somebody else changed this checklist in the meantime.");
        jdbc.sql("""
                        insert into readiness_item (id, checklist_id, area, words, place)
                        select item.id, :checklist, item.area, item.words, item.place
                        from unnest(cast(:ids as uuid[]), cast(:areas as text[]), cast(:words as text[]))
                            with ordinality as item (id, area, words, place)""")
                .param("checklist", id)
                .param("ids", items.stream().map(item -> Ids.next()).toArray(UUID[]::new))
                .param("areas", items.stream().map(item -> item.area().name()).toArray(String[]::new))
                .param("words", items.stream().map(Item::words).toArray(String[]::new))
                .update();
    }
}
