package io.throughline.accounts;

import io.throughline.base.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Persons. A change of one touches the reviews of the open deals they have a part in.
@Repository
@Transactional
public class Persons {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Persons(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(UUID id) {
        return jdbc.sql("""
                        select id, name, organization_id, email, phone, title, department, reports_to_id, version
                        from person
                        where id = :id""").param("id", id).query(Person.class).optional();
    }

    public void add(Person person) {
        jdbc.sql("""
                        insert into person (id, name, organization_id, email, phone, title, department, reports_to_id)
                        values (:id, :name, :organizationId, :email, :phone, :title, :department, :reportsToId)""").paramSource(person).update();
        events.publishEvent(new PersonTouched(person.id()));
    }

    /// @throws Conflict when somebody else changed the person since this version was read
    public void change(Person person) {
        var changed = jdbc.sql("""
                        update person
                        set name = :name, organization_id = :organizationId, email = :email, phone = :phone,
                            title = :title, department = :department, reports_to_id = :reportsToId
                        where id = :id
                        and version = :version""").paramSource(person).update();
        if (changed == 0) throw new Conflict(person.name() + " was changed by somebody else in the meantime.");
        events.publishEvent(new PersonTouched(person.id()));
    }
}
