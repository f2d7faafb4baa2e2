package io.throughline.review.rules;

import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.review.Readership;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Deals of whoever looks, on which a rule speaks now. Of theirs alone: an index finds those, whatever the pipeline
/// holds.
@Repository
@Transactional(readOnly = true)
class OwnDeals {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    OwnDeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RulePage.Spoken> of(Viewer viewer, Rule rule) {
        return jdbc.sql("""
                        select deal.id, deal.name, finding.value ->> 'says' as says
                        from deal
                        join deal_review review on review.deal_id = deal.id and %s
                        cross join lateral jsonb_array_elements(review.findings) finding (value)
                        where deal.owner_id = :viewer
                        and deal.status = 'OPEN'
                        and %s
                        and finding.value ->> 'id' = :rule
                        order by deal.name, deal.id
                        limit :most""".formatted(Readership.READ, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("rule", rule.id())
                .param("most", MOST)
                .query((row, number) -> new RulePage.Spoken(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("says")))
                .list();
    }
}
