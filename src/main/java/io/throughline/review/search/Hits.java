package io.throughline.review.search;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds by name what the viewer may see, a few of each kind. Two letters may stand in the names of half of all deals:
/// the
/// first thousand that are found are put in order, which are all as soon as a word is there.
@Repository
@FromReplica
class Hits {
    private static final int MOST = 8;
    private static final int ORDERED = 1_000;
    private static final RowMapper<Hit> HIT =
            (row, number) -> new Hit(row.getObject("id", UUID.class), row.getString("name"), row.getString("beside"));

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hit> deals(Terms terms, Viewer viewer) {
        return jdbc.sql("""
                        select found.id, found.name, organization.name as beside
                        from (
                            select deal.id, deal.name, deal.organization_id, deal.status, deal.opened_on
                            from deal
                            where to_tsvector('simple', deal.name) @@ to_tsquery('simple', :query)
                            and %s
                            limit :ordered
                        ) as found
                        left join organization on organization.id = found.organization_id
                        order by found.status <> 'OPEN', found.opened_on desc nulls last, found.id
                        limit :most""".formatted(Visibility.SEEN))
                .params(Visibility.of(viewer))
                .param("query", terms.query())
                .param("ordered", ORDERED)
                .param("most", MOST)
                .query(HIT)
                .list();
    }

    List<Hit> accounts(Terms terms) {
        return jdbc.sql("""
                        select found.id, found.name, found.beside
                        from (
                            select id, name, coalesce(industry, country) as beside
                            from organization
                            where to_tsvector('simple', name) @@ to_tsquery('simple', :query)
                            limit :ordered
                        ) as found
                        order by lower(found.name), found.id
                        limit :most""")
                .param("query", terms.query())
                .param("ordered", ORDERED)
                .param("most", MOST)
                .query(HIT)
                .list();
    }

    List<Hit> persons(Terms terms) {
        return jdbc.sql("""
                        select found.id, found.name, concat_ws(', ', found.title, organization.name) as beside
                        from (
                            select id, name, title, organization_id
                            from person
                            where to_tsvector('simple', name) @@ to_tsquery('simple', :query)
                            limit :ordered
                        ) as found
                        left join organization on organization.id = found.organization_id
                        order by lower(found.name), found.id
                        limit :most""")
                .param("query", terms.query())
                .param("ordered", ORDERED)
                .param("most", MOST)
                .query(HIT)
                .list();
    }
}
