package io.throughline.identity;

import io.throughline.base.Conflict;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Users and the teams they belong to.
@Repository
@Transactional
public class Users {
    private final JdbcClient jdbc;
    private final Today today;

    Users(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<User> find(UUID id) {
        return jdbc.sql("""
                        select id, name, email, team_id, manager_id, active, role, locale, zone, version
                        from app_user
                        where id = :id""").param("id", id).query(User.class).optional();
    }

    /// The active users of a name or e-mail address; at most a few.
    @Transactional(readOnly = true)
    public List<User> called(String nameOrEmail) {
        return jdbc
                .sql("""
                        select id
                        from app_user
                        where (lower(name) = lower(:called) or lower(email) = lower(:called))
                        and active
                        limit 10""")
                .param("called", nameOrEmail.strip())
                .query((row, number) -> row.getObject("id", UUID.class))
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    public void add(User user) {
        jdbc.sql("""
                        insert into app_user (id, name, email, team_id, manager_id, active, role, locale, zone)
                        values (:id, :name, :email, :teamId, :managerId, :active, :role, :locale, :zone)""").paramSource(parameters(user)).update();
    }

    /// @throws Conflict when somebody else changed the user since this version was read
    public void change(User user) {
        var changed = jdbc.sql("""
                        update app_user
                        set name = :name, email = :email, team_id = :teamId, manager_id = :managerId, active = :active,
                            role = :role, locale = :locale, zone = :zone
                        where id = :id
                        and version = :version""").paramSource(parameters(user)).update();
        if (changed == 0) throw new Conflict(user.name() + " was changed by somebody else in the meantime.");
    }

    /// The user as they look and write now; empty for one who has left. Every request asks it, in one statement.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Viewer> viewer(UUID id) {
        return find(id).filter(User::active).map(user -> user.viewer(today.zone()));
    }

    private static MapSqlParameterSource parameters(User user) {
        return new MapSqlParameterSource("id", user.id())
                .addValue("name", user.name())
                .addValue("email", user.email(), Types.VARCHAR)
                .addValue("teamId", user.teamId(), Types.OTHER)
                .addValue("managerId", user.managerId(), Types.OTHER)
                .addValue("active", user.active())
                .addValue("role", user.role().name())
                .addValue("locale", user.locale(), Types.VARCHAR)
                .addValue("zone", user.zone(), Types.VARCHAR)
                .addValue("version", user.version());
    }

    public void add(Team team) {
        jdbc.sql("insert into team (id, name, manager_id) values (:id, :name, :managerId)")
                .paramSource(team)
                .update();
    }

    /// @throws Conflict when somebody else changed the team since this version was read
    public void change(Team team) {
        var changed = jdbc.sql("""
                        update team
                        set name = :name, manager_id = :managerId
                        where id = :id
                        and version = :version""").paramSource(team).update();
        if (changed == 0) throw new Conflict(team.name() + " was changed by somebody else in the meantime.");
    }

    /// Whether another team has this name.
    @Transactional(readOnly = true)
    public boolean isTeam(String name, UUID but) {
        return jdbc.sql("select exists (select from team where lower(name) = lower(:name) and id <> :but)")
                .param("name", name)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    /// Waits until nobody else is making or unmaking administrators; until the transaction ends, nobody else is.
    public void lockAdministrators() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('administrators'))").query(row -> {});
    }

    /// Nobody else who is active and can sign in with a password may change everything.
    @Transactional(readOnly = true)
    public boolean isLastAdministrator(UUID id) {
        return jdbc.sql("""
                        select count(*) filter (where id = :id) = 1 and count(*) = 1
                        from app_user
                        join credential on user_id = id
                        where role = 'ADMINISTRATOR'
                        and active""").param("id", id).query(Boolean.class).single();
    }

    /// Those with this address, here or at sign-in, and those who have left too; at most a few.
    @Transactional(readOnly = true)
    public List<User> addressed(String email) {
        return jdbc.sql("""
                        select id, name, email, team_id, manager_id, active, role, locale, zone, version
                        from app_user
                        where id in (
                            select id from app_user where lower(email) = lower(:email)
                            union all
                            select user_id from credential where lower(email) = lower(:email))
                        order by id
                        limit 10""")
                .param("email", email.strip())
                .query(new DataClassRowMapper<>(User.class))
                .list();
    }
}
