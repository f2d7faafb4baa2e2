package io.throughline.buying.criteria.page;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Rivals are organizations, found by their names; a new name makes a new one.
@Repository
@Transactional
class Rivals {
    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Organizations organizations;

    Rivals(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    /// Those that are options in any deal, by name.
    @Transactional(readOnly = true)
    List<String> names() {
        return jdbc.sql("""
                        select distinct organization.name
                        from choice_option
                        join organization on organization.id = organization_id
                        order by 1
                        limit :most""")
                .param("most", MOST)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    UUID named(String name) {
        return jdbc.sql("""
                        select id
                        from organization
                        where lower(name) = lower(:name)
                        order by id
                        limit 1""")
                .param("name", name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .orElseGet(() -> add(name));
    }

    private UUID add(String name) {
        var rival = Organization.named(Ids.next(), name);
        organizations.add(rival);
        return rival.id();
    }
}
