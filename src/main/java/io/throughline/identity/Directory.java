package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.base.Today;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Looks users and teams up, for those who administer them.
@Repository
@Transactional(readOnly = true)
public class Directory {
    static final int PAGE = 50;
    private static final int CHOICES = 500;
    private static final int NAMED = 5000;

    private static final String LISTED = """
            select app_user.id, app_user.name, coalesce(credential.email, app_user.email) as address, app_user.role,
                team.name as team, manager.name as manager, app_user.source,
                case
                    when not app_user.active then 'LEFT'
                    when credential.locked_until > :now then 'LOCKED'
                    when credential.user_id is not null then 'ACTIVE'
                    when exists (
                        select
                        from company_identity
                        where company_identity.user_id = app_user.id) then 'ACTIVE'
                    when exists (
                        select
                        from access_link
                        where access_link.user_id = app_user.id
                        and used_at is null
                        and expires_at > :now) then 'INVITED'
                    else 'WITHOUT_SIGN_IN'
                end as state
            from app_user
            left join credential on credential.user_id = app_user.id
            left join team on team.id = app_user.team_id
            left join app_user manager on manager.id = app_user.manager_id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    Directory(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// Which users are wanted.
    ///
    /// @param words part of the name or address; empty for all
    /// @param state `null` for all
    /// @param after the last user of the page before, `null` for the first page
    public record Wanted(
            String words,
            Listed.@Nullable State state,
            @Nullable UUID after) {}

    /// Users by name, one more than a page holds where there are more.
    List<Listed> users(Wanted wanted) {
        var state = wanted.state();
        return jdbc.sql("select * from (" + LISTED + """
                        where (:words = '' or app_user.name ilike :like or app_user.email ilike :like
                            or credential.email ilike :like)
                        and (cast(:after as uuid) is null or (lower(app_user.name), app_user.id) > (
                            select lower(name), id from app_user where id = :after))
                        ) listed
                        where cast(:state as text) is null
                        or state = :state
                        order by lower(name), id
                        limit :most""")
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("words", wanted.words())
                .param("like", "%" + wanted.words().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("after", wanted.after(), java.sql.Types.OTHER)
                .param("state", state == null ? null : state.name(), java.sql.Types.VARCHAR)
                .param("most", PAGE + 1)
                .query(Directory::read)
                .list();
    }

    Optional<Listed> find(UUID id) {
        return jdbc.sql(LISTED + "where app_user.id = :id")
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(Directory::read)
                .optional();
    }

    private static Listed read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                Role.valueOf(row.getString("role")),
                row.getString("team"),
                row.getString("manager"),
                Listed.State.valueOf(row.getString("state")),
                row.getString("source"));
    }

    /// How a user comes in.
    ///
    /// @param secondFactor whether an authenticator app is set up
    /// @param company whether the company's sign-in lets them in
    /// @param passkeys how many they have
    /// @param sessions in how many browsers they are signed in
    public record Standing(boolean secondFactor, boolean company, int passkeys, int sessions) {}

    Standing standing(UUID user) {
        return jdbc.sql("""
                        select
                            exists (
                                select from second_factor where user_id = :user and confirmed_at is not null
                            ) as second_factor,
                            exists (select from company_identity where user_id = :user) as company,
                            (select count(*) from passkey where user_id = :user) as passkeys,
                            (select count(*) from spring_session where principal_name = :name and expiry_time > :now)
                                as sessions""")
                .param("user", user)
                .param("name", user.toString())
                .param("now", today.now().toEpochMilli())
                .query((row, number) -> new Standing(
                        row.getBoolean("second_factor"),
                        row.getBoolean("company"),
                        row.getInt("passkeys"),
                        row.getInt("sessions")))
                .single();
    }

    /// Somebody or something to choose in a form.
    public record Choice(String value, String name) {}

    /// Who may be somebody's manager: managers and administrators who are active, and whoever is one already, as an
    /// import may have made them. Of more than fit, those whom a form holds stay, and those who lead a team: a form
    /// without them would end that.
    List<Choice> managers(Collection<UUID> held) {
        return choices(held, """
                select id::text as value, name
                from (
                    select id, name, exists (select from team where team.manager_id = app_user.id) as leads
                    from app_user
                    where active
                    and role <> 'SELLER'
                    or exists (select from app_user below where below.manager_id = app_user.id)
                    or exists (select from team where team.manager_id = app_user.id)
                    order by id = any(:held) desc, leads desc, lower(name), id
                    limit :most) as manager
                order by lower(name), id""");
    }

    /// Whether a user works here. The lists to choose from end somewhere; this does not.
    public boolean isHere(UUID user) {
        return jdbc.sql("select exists (select from app_user where id = :user and active)")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /// Everybody who is active, the first of them by name. Of more than fit, those whom a form holds stay.
    public List<Choice> everybody(Collection<UUID> held) {
        return choices(held, """
                select id::text as value, name
                from (
                    select id, name
                    from app_user
                    where active
                    order by id = any(:held) desc, lower(name), id
                    limit :most) as colleague
                order by lower(name), id""");
    }

    /// Those who are active and have one of some names, in whichever case.
    public List<Choice> named(Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return jdbc.sql("""
                        select id::text as value, name
                        from app_user
                        where active
                        and lower(name) in (select lower(wanted) from unnest(:names) as wanted)
                        order by id
                        limit :most""")
                .param("names", new SqlArrayValue("text", names.toArray()))
                .param("most", NAMED)
                .query((row, number) -> new Choice(row.getString("value"), row.getString("name")))
                .list();
    }

    /// Of more than fit, the one that a form holds stays.
    List<Choice> teams(Collection<UUID> held) {
        return choices(held, """
                select id::text as value, name
                from (
                    select id, name
                    from team
                    order by id = any(:held) desc, lower(name), id
                    limit :most) as team
                order by lower(name), id""");
    }

    private List<Choice> choices(Collection<UUID> held, String sql) {
        return jdbc.sql(sql)
                .param("held", new SqlArrayValue("uuid", held.toArray()))
                .param("most", CHOICES)
                .query((row, number) -> new Choice(row.getString("value"), row.getString("name")))
                .list();
    }

    /// A team with how many active users are in it.
    public record TeamOfMany(Team team, int members) {}

    List<TeamOfMany> teamsOfMany() {
        return jdbc.sql("""
                        select id, name, manager_id, version, (
                            select count(*) from app_user where team_id = team.id and active) as members
                        from team
                        order by lower(name)
                        limit :most""")
                .param("most", CHOICES)
                .query((row, number) -> new TeamOfMany(
                        new Team(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("manager_id", UUID.class),
                                row.getInt("version")),
                        row.getInt("members")))
                .list();
    }
}
