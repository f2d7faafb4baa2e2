package io.throughline.deals;

import io.throughline.base.Conflict;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who of the buyer's side is named in deals, and as what. Every write ends with [DealTouched].
@Repository
@Transactional
public class ContactRoles {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ContactRoles(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Where a role stands, and as of which version.
    public record Standing(UUID dealId, UUID id, int version) {}

    public void add(Standing at, UUID personId, @Nullable String role, boolean primary) {
        jdbc.sql("""
                        insert into contact_role (id, deal_id, person_id, role, is_primary)
                        values (:id, :deal, :person, :role, :primary)""")
                .param("id", at.id())
                .param("deal", at.dealId())
                .param("person", personId)
                .param("role", role, Types.VARCHAR)
                .param("primary", primary)
                .update();
        events.publishEvent(new DealTouched(at.dealId()));
    }

    /// @throws Conflict when somebody else changed the role since this version was read
    public void change(Standing at, UUID personId, @Nullable String role, boolean primary) {
        written(
                at,
                jdbc.sql("""
                        update contact_role
                        set person_id = :person, role = :role, is_primary = :primary
                        where id = :id
                        and deal_id = :deal
                        and version = :version""")
                        .param("id", at.id())
                        .param("deal", at.dealId())
                        .param("version", at.version())
                        .param("person", personId)
                        .param("role", role, Types.VARCHAR)
                        .param("primary", primary)
                        .update());
    }

    /// @throws Conflict when somebody else changed the role since this version was read
    public void remove(Standing at) {
        written(
                at,
                jdbc.sql("delete from contact_role where id = :id and deal_id = :deal and version = :version")
                        .param("id", at.id())
                        .param("deal", at.dealId())
                        .param("version", at.version())
                        .update());
    }

    private void written(Standing at, int rows) {
        if (rows == 0) throw new Conflict("Somebody else changed this role in the meantime.");
        events.publishEvent(new DealTouched(at.dealId()));
    }
}
