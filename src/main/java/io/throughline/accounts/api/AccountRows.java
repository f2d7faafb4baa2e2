package io.throughline.accounts.api;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.base.FromReplica;
import io.throughline.web.api.Paging;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Parts of the lists of accounts and persons.
@Repository
@FromReplica
class AccountRows {
    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organization> accounts(AccountFilter filter, Paging paging) {
        return jdbc.sql("""
                        select id, name, industry, type, employees, revenue, country, city, website, parent_id,
                            owner_id, version
                        from organization
                        where id > :after
                        and (cast(:name as text) is null or lower(name) = lower(:name))
                        and (cast(:parent as uuid) is null or parent_id = :parent)
                        and (cast(:owner as uuid) is null or owner_id = :owner)
                        order by id
                        limit :rows""")
                .param("after", paging.after())
                .param("name", filter.name(), Types.VARCHAR)
                .param("parent", filter.parentId(), Types.OTHER)
                .param("owner", filter.ownerId(), Types.OTHER)
                .param("rows", paging.rows())
                .query(new DataClassRowMapper<>(Organization.class))
                .list();
    }

    List<Person> persons(PersonFilter filter, Paging paging) {
        return jdbc.sql("""
                        select id, name, organization_id, email, phone, title, department, reports_to_id, version
                        from person
                        where id > :after
                        and (cast(:name as text) is null or lower(name) = lower(:name))
                        and (cast(:email as text) is null or lower(email) = lower(:email))
                        and (cast(:organization as uuid) is null or organization_id = :organization)
                        order by id
                        limit :rows""")
                .param("after", paging.after())
                .param("name", filter.name(), Types.VARCHAR)
                .param("email", filter.email(), Types.VARCHAR)
                .param("organization", filter.accountId(), Types.OTHER)
                .param("rows", paging.rows())
                .query(new DataClassRowMapper<>(Person.class))
                .list();
    }
}
