package io.throughline.review.search;

import io.throughline.base.FromReplica;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds by name what the viewer may see, a few of each kind. Two letters may begin a word in the names of half of all
/// deals: those are soon found among the first ones in the order. What is seldom is looked up in the index of words; of
/// that, the first
/// thousand are put in order.
@Repository
@FromReplica
class Hits {
    private static final int MOST = 8;
    private static final int FIRST = 500;
    private static final int ORDERED = 1_000;
    private static final RowMapper<Hit> HIT =
            (row, number) -> new Hit(row.getObject("id", UUID.class), row.getString("name"), row.getString("beside"));

    /// Of the latest open deals, of which the order asks first.
    private static final String LATEST = first("deal", """
            id, name, organization_id, owner_id, restricted, status, opened_on""", """
            where status = 'OPEN'
            order by coalesce(opened_on, '-infinity') desc, id desc""");

    private static final String FIRST_ACCOUNTS =
            first("organization", "id, name, industry, country", "order by lower(name), id");

    private static final String FIRST_PERSONS =
            first("person", "id, name, title, organization_id", "order by lower(name), id");

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hit> deals(Terms terms, Viewer viewer) {
        var latest = deals(LATEST, terms, viewer);
        return latest.size() == MOST ? latest : deals("from deal", terms, viewer);
    }

    private List<Hit> deals(String from, Terms terms, Viewer viewer) {
        return jdbc.sql("""
                        select best.id, best.name, organization.name as beside
                        from (
                            select *
                            from (
                                select deal.id, deal.name, deal.organization_id, deal.status <> 'OPEN' as over,
                                    coalesce(deal.opened_on, '-infinity') as opened
                                %s
                                where to_tsvector('simple', deal.name) @@ to_tsquery('simple', :query)
                                and %s
                                limit :ordered
                            ) as found
                            order by over, opened desc, id desc
                            limit :most
                        ) as best
                        left join organization on organization.id = best.organization_id
                        order by best.over, best.opened desc, best.id desc""".formatted(from, Visibility.SEEN))
                .params(Visibility.of(viewer))
                .params(asked(terms))
                .query(HIT)
                .list();
    }

    List<Hit> accounts(Terms terms) {
        var first = accounts(FIRST_ACCOUNTS, terms);
        return first.size() == MOST ? first : accounts("from organization", terms);
    }

    private List<Hit> accounts(String from, Terms terms) {
        return jdbc.sql("""
                        select found.id, found.name, found.beside
                        from (
                            select organization.id, organization.name,
                                coalesce(organization.industry, organization.country) as beside
                            %s
                            where to_tsvector('simple', organization.name) @@ to_tsquery('simple', :query)
                            limit :ordered
                        ) as found
                        order by lower(found.name), found.id
                        limit :most""".formatted(from)).params(asked(terms)).query(HIT).list();
    }

    List<Hit> persons(Terms terms) {
        var first = persons(FIRST_PERSONS, terms);
        return first.size() == MOST ? first : persons("from person", terms);
    }

    private List<Hit> persons(String from, Terms terms) {
        return jdbc.sql("""
                        select best.id, best.name, concat_ws(', ', best.title, organization.name) as beside
                        from (
                            select *
                            from (
                                select person.id, person.name, person.title, person.organization_id
                                %s
                                where to_tsvector('simple', person.name) @@ to_tsquery('simple', :query)
                                limit :ordered
                            ) as found
                            order by lower(name), id
                            limit :most
                        ) as best
                        left join organization on organization.id = best.organization_id
                        order by lower(best.name), best.id""".formatted(from)).params(asked(terms)).query(HIT).list();
    }

    /// The first ones of an order, of which those are left that have the letters anywhere: whether they begin a word is
    /// asked of these alone, as that takes longer.
    private static String first(String table, String columns, String order) {
        return """
            from (
                select *
                from (
                    select %2$s
                    from %1$s
                    %3$s
                    limit :first
                ) as ordered
                where name ilike :part
            ) as %1$s""".formatted(table, columns, order);
    }

    private static Map<String, Object> asked(Terms terms) {
        return Map.of(
                "query",
                terms.query(),
                "part",
                "%" + terms.first() + "%",
                "first",
                FIRST,
                "ordered",
                ORDERED,
                "most",
                MOST);
    }
}
