package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The roles that nobody has without a second factor. Whoever lacks one is let in only to set it up, so that this locks
/// nobody out, the last administrator least of all.
@Repository
@Transactional
public class RequiredFactors {
    private final JdbcClient jdbc;

    RequiredFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from required_second_factor").query(row -> {
            roles.add(Role.valueOf(row.getString("role")));
        });
        return roles;
    }

    void require(Set<Role> roles) {
        var names = roles.stream().map(Role::name).toArray();
        var wanted = new SqlArrayValue("text", names);
        jdbc.sql("delete from required_second_factor where role <> all (:roles)")
                .param("roles", wanted)
                .update();
        jdbc.sql("""
                        insert into required_second_factor (id, role)
                        select next_id(), role
                        from unnest(:roles) as wanted (role)
                        on conflict (role) do nothing""").param("roles", wanted).update();
    }

    /// Whether somebody has to set one up first. Who has no password comes by link alone, and sets a password first.
    /// Every request asks it, in one statement.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean lacks(Viewer viewer) {
        return jdbc.sql("""
                        select exists (select from required_second_factor where role = :role)
                            and exists (select from credential where user_id = :user)
                            and not exists (
                                select from second_factor where user_id = :user and confirmed_at is not null)""")
                .param("role", viewer.role().name())
                .param("user", viewer.id())
                .query(Boolean.class)
                .single();
    }
}
