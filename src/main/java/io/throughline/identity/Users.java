package io.throughline.identity;

import io.throughline.base.Conflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Users and the teams they belong to.
@Repository
@Transactional
public class Users {
    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UUID id) {
        return jdbc.sql("""
                        select id, name, email, team_id, manager_id, active, version
                        from app_user
                        where id = :id""").param("id", id).query(User.class).optional();
    }

    public void add(User user) {
        jdbc.sql("""
                        insert into app_user (id, name, email, team_id, manager_id, active)
                        values (:id, :name, :email, :teamId, :managerId, :active)""").paramSource(user).update();
    }

    /// @throws Conflict when somebody else changed the user since this version was read
    public void change(User user) {
        var changed = jdbc.sql("""
                        update app_user
                        set name = :name, email = :email, team_id = :teamId, manager_id = :managerId, active = :active
                        where id = :id
                        and version = :version""").paramSource(user).update();
        if (changed == 0) throw new Conflict(user.name() + " was changed by somebody else in the meantime.");
    }

    public void add(Team team) {
        jdbc.sql("insert into team (id, name, manager_id) values (:id, :name, :managerId)")
                .paramSource(team)
                .update();
    }
}
