package io.throughline.buying.library;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.library.DecisionTemplate.Draft;
import io.throughline.buying.library.DecisionTemplate.Item;
import io.throughline.buying.library.DecisionTemplate.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The decision templates, edition by edition. Who may change them is asked before.
@Repository
@Transactional
public class DecisionTemplates {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Today today;

    DecisionTemplates(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// The newest edition.
    @Transactional(readOnly = true)
    public Optional<DecisionTemplate> newest(UUID id) {
        return editions(id).stream().findFirst();
    }

    /// The editions of a template, the newest first.
    @Transactional(readOnly = true)
    public List<DecisionTemplate> editions(UUID id) {
        return read("edition.template_id = :id", id).stream().toList();
    }

    /// One edition, by its own id.
    @Transactional(readOnly = true)
    public Optional<DecisionTemplate> edition(UUID edition) {
        return read("edition.id = :id", edition).stream().findFirst();
    }

    private List<DecisionTemplate> read(String which, UUID id) {
        var rows = new Rows();
        jdbc.sql("""
                        select edition.id, edition.template_id, edition.edition, edition.name, edition.problem,
                            edition.made_on, app_user.name as by, item.kind, item.words
                        from (
                            select *
                            from decision_template_edition edition
                            where %s
                            order by edition desc
                            limit :most
                        ) as edition
                        left join app_user on app_user.id = edition.made_by
                        left join decision_template_item item on item.edition_id = edition.id
                        order by edition.edition desc, item.place""".formatted(which)).param("id", id).param("most", MOST).query(rows);
        return List.copyOf(rows.editions.values());
    }

    private static final class Rows implements RowCallbackHandler {
        private final Map<UUID, DecisionTemplate> editions = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            if (!editions.containsKey(id)) editions.put(id, read(row));
            var edition = Objects.requireNonNull(editions.get(id));
            if (row.getString("kind") != null)
                edition.items().add(new Item(Kind.valueOf(row.getString("kind")), row.getString("words")));
        }

        private static DecisionTemplate read(ResultSet row) throws SQLException {
            return new DecisionTemplate(
                    row.getObject("template_id", UUID.class),
                    row.getInt("edition"),
                    row.getString("name"),
                    row.getString("problem"),
                    new ArrayList<>(),
                    row.getObject("made_on", LocalDate.class),
                    row.getString("by"));
        }
    }

    /// Makes one, in its first edition.
    ///
    /// @param dealId from whose criteria it is made
    public UUID make(@Nullable UUID dealId, Draft draft, Viewer by) {
        var id = Ids.next();
        jdbc.sql("insert into decision_template (id, deal_id) values (:id, :deal)")
                .param("id", id)
                .param("deal", dealId, Types.OTHER)
                .update();
        write(id, 1, draft, by);
        return id;
    }

    /// Makes the edition after another; deals that took an earlier one keep what they took.
    ///
    /// @throws Conflict where somebody else made it in the meantime
    public void change(DecisionTemplate before, Draft draft, Viewer by) {
        write(before.id(), before.edition() + 1, draft, by);
    }

    private void write(UUID template, int edition, Draft draft, Viewer by) {
        var id = Ids.next();
        var made = jdbc.sql("""
                        insert into decision_template_edition (id, template_id, edition, name, problem, made_by, made_on)
                        values (:id, :template, :edition, :name, :problem, :by, :on)
                        on conflict (template_id, edition) do nothing""")
                .param("id", id)
                .param("template", template)
                .param("edition", edition)
                .param("name", draft.name())
                .param("problem", draft.problem())
                .param("by", by.id())
                .param("on", today.date())
                .update();
        if (made == 0) throw new Conflict("Somebody else changed this template in the meantime.");
        items(id, draft.items());
    }

    private void items(UUID edition, List<Item> items) {
        jdbc.sql("""
                        insert into decision_template_item (id, edition_id, kind, words, place)
                        select item.id, :edition, item.kind, item.words, item.place
                        from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:words as text[]))
                            with ordinality as item (id, kind, words, place)""")
                .param("edition", edition)
                .param("ids", items.stream().map(item -> Ids.next()).toArray(UUID[]::new))
                .param("kinds", items.stream().map(item -> item.kind().name()).toArray(String[]::new))
                .param("words", items.stream().map(Item::words).toArray(String[]::new))
                .update();
    }
}
