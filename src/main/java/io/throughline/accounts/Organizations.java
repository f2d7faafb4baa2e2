package io.throughline.accounts;

import io.throughline.base.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Organizations. A change of one touches the reviews of its open deals.
@Repository
@Transactional
public class Organizations {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Organizations(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Organization> find(UUID id) {
        return jdbc.sql("""
                        select id, name, industry, type, employees, revenue, country, city, website, parent_id,
                            owner_id, version
                        from organization
                        where id = :id""").param("id", id).query(Organization.class).optional();
    }

    public void add(Organization organization) {
        jdbc.sql("""
                        insert into organization (id, name, industry, type, employees, revenue, country, city, website,
                            parent_id, owner_id)
                        values (:id, :name, :industry, :type, :employees, :revenue, :country, :city, :website,
                            :parentId, :ownerId)""").paramSource(organization).update();
        events.publishEvent(new AccountTouched(organization.id()));
    }

    /// @throws Conflict when somebody else changed the organization since this version was read
    public void change(Organization organization) {
        var changed = jdbc.sql("""
                        update organization
                        set name = :name, industry = :industry, type = :type, employees = :employees,
                            revenue = :revenue, country = :country, city = :city, website = :website,
                            parent_id = :parentId, owner_id = :ownerId
                        where id = :id
                        and version = :version""").paramSource(organization).update();
        if (changed == 0) throw new Conflict(organization.name() + " was changed by somebody else in the meantime.");
        events.publishEvent(new AccountTouched(organization.id()));
    }
}
