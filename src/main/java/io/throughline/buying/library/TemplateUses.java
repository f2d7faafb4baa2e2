package io.throughline.buying.library;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.library.DecisionTemplate.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which templates deals took their criteria from. Who may see or write to the deal is asked before.
@Repository
@Transactional
public class TemplateUses {
    private final JdbcClient jdbc;
    private final DecisionTemplates templates;
    private final Criteria criteria;
    private final Today today;

    TemplateUses(JdbcClient jdbc, DecisionTemplates templates, Criteria criteria, Today today) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.criteria = criteria;
        this.today = today;
    }

    private record Row(UUID id, UUID editionId, LocalDate usedOn, int newest) {}

    @Transactional(readOnly = true)
    public Optional<Used> of(UUID dealId) {
        return jdbc.sql("""
                        select decision_template_use.id, edition_id, used_on, (
                            select max(edition)
                            from decision_template_edition newer
                            where newer.template_id = decision_template_edition.template_id) as newest
                        from decision_template_use
                        join decision_template_edition on decision_template_edition.id = edition_id
                        where deal_id = :deal""")
                .param("deal", dealId)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("edition_id", UUID.class),
                        row.getObject("used_on", LocalDate.class),
                        row.getInt("newest")))
                .optional()
                .flatMap(row -> templates
                        .edition(row.editionId())
                        .map(edition -> new Used(row.id(), edition, row.newest(), row.usedOn())));
    }

    /// What came of wanting to use one.
    public sealed interface Answer {
        record Taken(int criteria) implements Answer {}

        /// The deal has criteria of its own: they are the customer's, and stay.
        record HasCriteria() implements Answer {}

        /// Nothing of the template would become a criterion.
        record Empty() implements Answer {}
    }

    /// Copies the newest edition's requirements and criteria to a deal that has none; its steps are shown beside them.
    public Answer use(UUID dealId, DecisionTemplate template, Viewer by) {
        hold(dealId);
        if (criteria.count(dealId) > 0) return new Answer.HasCriteria();
        if (template.isEmpty()) return new Answer.Empty();
        var copied = template.items().stream()
                .filter(item -> item.kind() != Kind.STEP)
                .map(item -> new Criterion(
                        Ids.next(), dealId, item.words(), false, item.kind() == Kind.REQUIREMENT, List.of(), 1))
                .toList();
        write(dealId, template, by);
        criteria.addAll(dealId, copied);
        return new Answer.Taken(copied.size());
    }

    /// Two who use one at the same moment wait for each other.
    private void hold(UUID dealId) {
        jdbc.sql("select id from deal where id = :deal for no key update")
                .param("deal", dealId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private void write(UUID dealId, DecisionTemplate template, Viewer by) {
        jdbc.sql("""
                        insert into decision_template_use (id, edition_id, deal_id, used_by, used_on)
                        select :id, decision_template_edition.id, :deal, :by, :on
                        from decision_template_edition
                        where template_id = :template
                        and edition = :edition
                        on conflict (deal_id) do update
                        set edition_id = excluded.edition_id, used_by = excluded.used_by, used_on = excluded.used_on""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("by", by.id())
                .param("on", today.date())
                .param("template", template.id())
                .param("edition", template.edition())
                .update();
    }
}
