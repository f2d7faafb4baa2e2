package io.throughline.transition.template;

import io.throughline.base.Conflict;
import io.throughline.base.FromReplica;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The templates of plans, edition by edition.
@Repository
@Transactional
public class PlanTemplates {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_EDITIONS = 100;

    private static final String EDITIONS = """
            select template.id, template.name, product_id, product.name as product, size, edition, steps, made_on,
                app_user.name as by
            from plan_template template
            join plan_template_edition on template_id = template.id
            left join product on product.id = product_id
            left join app_user on app_user.id = made_by
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PlanTemplates(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// The newest edition of each, in the order in which they came, from behind one on.
    @FromReplica
    public List<PlanTemplate> all(UUID after, int most) {
        return jdbc.sql(EDITIONS + """
                        where template.id > :after
                        and edition = (
                            select max(edition) from plan_template_edition newest where newest.template_id = template.id)
                        order by template.id
                        limit :most""")
                .param("after", after)
                .param("most", most)
                .query(PlanTemplates::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PlanTemplate> newest(UUID id) {
        return editions(id).stream().findFirst();
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<PlanTemplate> editions(UUID id) {
        return jdbc.sql(EDITIONS + """
                        where template.id = :id
                        order by edition desc
                        limit :most""")
                .param("id", id)
                .param("most", MOST_EDITIONS)
                .query(PlanTemplates::read)
                .list();
    }

    private static PlanTemplate read(ResultSet row, int number) throws SQLException {
        var size = row.getString("size");
        return new PlanTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("product_id", UUID.class),
                row.getString("product"),
                size == null ? null : Size.valueOf(size),
                row.getInt("edition"),
                row.getObject("made_on", LocalDate.class),
                row.getString("by"),
                List.of(JSON.readValue(row.getString("steps"), Step[].class)));
    }

    /// Keeps a new one.
    ///
    /// @return its id; empty where another has its name
    public Optional<UUID> add(PlanTemplate template, Viewer by) {
        var id = Ids.next();
        var made = jdbc.sql("""
                        insert into plan_template (id, name, product_id, size)
                        values (:id, :name, :product, :size)
                        on conflict (lower(name)) do nothing""")
                .param("id", id)
                .param("name", template.name())
                .param("product", template.productId(), Types.OTHER)
                .param("size", template.size() == null ? null : template.size().name(), Types.VARCHAR)
                .update();
        if (made == 0) return Optional.empty();
        write(id, 1, template.steps(), by);
        return Optional.of(id);
    }

    /// Makes the edition after another; plans that were drafted from an earlier one stay as they are.
    ///
    /// @throws Conflict where somebody else made it in the meantime
    public void change(PlanTemplate before, List<Step> steps, Viewer by) {
        if (before.id() == null) throw new IllegalArgumentException("The usual steps come with the program.");
        write(before.id(), before.edition() + 1, steps, by);
    }

    private void write(UUID template, int edition, List<Step> steps, Viewer by) {
        var made = jdbc.sql("""
                        insert into plan_template_edition (id, template_id, edition, steps, made_by, made_on)
                        values (:id, :template, :edition, cast(:steps as jsonb), :by, :on)
                        on conflict (template_id, edition) do nothing""")
                .param("id", Ids.next())
                .param("template", template)
                .param("edition", edition)
                .param("steps", JSON.writeValueAsString(steps))
                .param("by", by.id())
                .param("on", today.date())
                .update();
        if (made == 0) throw new Conflict("Somebody else changed this template in the meantime.");
    }
}
