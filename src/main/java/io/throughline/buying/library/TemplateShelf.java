package io.throughline.buying.library;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.deals.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The library of decision templates as a viewer reads it.
@Repository
@FromReplica
public class TemplateShelf {
    private static final int MOST = 200;
    private static final int OFFERED = 12;

    private final JdbcClient jdbc;

    TemplateShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of them, those used most first.
    public List<Shelved> all(Viewer viewer) {
        return read(viewer, "true", "used desc, lower(newest.name), decision_template.id", Map.of("most", MOST));
    }

    public Optional<Shelved> find(UUID id, Viewer viewer) {
        return read(viewer, "decision_template.id = :id", "1", Map.of("id", id, "most", 1)).stream()
                .findFirst();
    }

    /// Those that can be used in a deal: whose problem is worded most like what this customer says of their own first,
    /// and those used more before others.
    public List<Shelved> offered(UUID dealId, Viewer viewer) {
        return read(viewer, "counted.items > 0", """
                word_similarity(newest.problem, (
                    select coalesce(string_agg(fact.words, ' '), '')
                    from fact
                    where fact.deal_id = :for
                    and fact.kind in ('NEED', 'CONSEQUENCE', 'SYMPTOM')
                    and fact.until is null)) desc, used desc, decision_template.id desc""", Map.of("for", dealId, "most", OFFERED));
    }

    private List<Shelved> read(Viewer viewer, String which, String order, Map<String, Object> bound) {
        return jdbc.sql("""
                        select decision_template.id, newest.edition, newest.name, newest.problem, counted.items,
                            counted.steps, origin.id as from_id, origin.name as from_name, origin.status as from_status,
                            coalesce(uses.used, 0) as used, coalesce(uses.closed, 0) as closed, coalesce(uses.won, 0) as won
                        from decision_template
                        cross join lateral (
                            select id, edition, name, problem
                            from decision_template_edition
                            where template_id = decision_template.id
                            order by edition desc
                            limit 1
                        ) as newest
                        cross join lateral (
                            select count(*) filter (where kind <> 'STEP') as items,
                                count(*) filter (where kind = 'STEP') as steps
                            from decision_template_item
                            where edition_id = newest.id
                        ) as counted
                        left join lateral (
                            select deal.id, deal.name, deal.status
                            from deal
                            where deal.id = decision_template.deal_id
                            and %1$s
                        ) as origin on true
                        left join (
                            select template_id, count(*) as used, count(*) filter (where deal.status <> 'OPEN') as closed,
                                count(*) filter (where deal.status = 'WON') as won
                            from decision_template_use
                            join decision_template_edition on decision_template_edition.id = edition_id
                            join deal on deal.id = decision_template_use.deal_id
                            where %1$s
                            group by template_id
                        ) as uses on uses.template_id = decision_template.id
                        where %2$s
                        order by %3$s
                        limit :most""".formatted(Visibility.SEEN, which, order))
                .params(Visibility.of(viewer))
                .params(bound)
                .query(TemplateShelf::read)
                .list();
    }

    private static Shelved read(ResultSet row, int number) throws SQLException {
        var status = row.getString("from_status");
        return new Shelved(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("name"),
                row.getString("problem"),
                row.getInt("items"),
                row.getInt("steps"),
                row.getObject("from_id", UUID.class),
                row.getString("from_name"),
                status == null ? null : Status.valueOf(status),
                row.getInt("used"),
                row.getInt("closed"),
                row.getInt("won"));
    }
}
