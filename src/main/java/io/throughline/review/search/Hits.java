package io.throughline.review.search;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds by name what the viewer may see, a few of each kind.
@Repository
@FromReplica
class Hits {
    private static final int MOST = 8;
    private static final RowMapper<Hit> HIT =
            (row, number) -> new Hit(row.getObject("id", UUID.class), row.getString("name"), row.getString("beside"));

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hit> deals(Terms terms, Viewer viewer) {
        return jdbc.sql("""
                        select deal.id, deal.name, organization.name as beside
                        from deal
                        left join organization on organization.id = deal.organization_id
                        where to_tsvector('simple', deal.name) @@ to_tsquery('simple', :query)
                        and %s
                        order by deal.status <> 'OPEN', deal.opened_on desc nulls last, deal.id
                        limit :most""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("query", terms.query())
                .param("most", MOST)
                .query(HIT)
                .list();
    }

    List<Hit> accounts(Terms terms) {
        return jdbc.sql("""
                        select id, name, coalesce(industry, country) as beside
                        from organization
                        where to_tsvector('simple', name) @@ to_tsquery('simple', :query)
                        order by lower(name), id
                        limit :most""")
                .param("query", terms.query())
                .param("most", MOST)
                .query(HIT)
                .list();
    }

    List<Hit> persons(Terms terms) {
        return jdbc.sql("""
                        select person.id, person.name, concat_ws(', ', person.title, organization.name) as beside
                        from person
                        left join organization on organization.id = person.organization_id
                        where to_tsvector('simple', person.name) @@ to_tsquery('simple', :query)
                        order by lower(person.name), person.id
                        limit :most""")
                .param("query", terms.query())
                .param("most", MOST)
                .query(HIT)
                .list();
    }
}
