package io.throughline.identity.scim;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the directory calls the users.
@Repository
@Transactional
class ProvisionedUsers {
    private static final String SEEN = """
            select app_user.id, coalesce(provisioned_user.user_name, credential.email, app_user.email) as user_name,
                provisioned_user.external_id, display_name, given_name, family_name, app_user.name, app_user.email,
                active, team_id, team.name as team, app_user.stored_from
            from app_user
            left join provisioned_user on provisioned_user.user_id = app_user.id
            left join credential on credential.user_id = app_user.id
            left join team on team.id = team_id
            where coalesce(provisioned_user.user_name, credential.email, app_user.email) is not null
            and removed is not true
            """;

    private static final String WANTED = SEEN + """
            and (cast(:id as uuid) is null or app_user.id = :id)
            and (cast(:userName as text) is null
                or lower(coalesce(provisioned_user.user_name, credential.email, app_user.email)) = lower(:userName))
            and (cast(:externalId as text) is null or provisioned_user.external_id = :externalId)
            and (cast(:email as text) is null or lower(app_user.email) = lower(:email))
            and (cast(:displayName as text) is null or lower(app_user.name) = lower(:displayName))
            """;

    private final JdbcClient jdbc;

    ProvisionedUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<ProvisionedUser> find(UUID id) {
        return jdbc.sql(SEEN + "and app_user.id = :id")
                .param("id", id)
                .query(ProvisionedUser.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<ProvisionedUser> list(ScimFilter filter, ScimPart part) {
        return wanted(WANTED + "order by app_user.id offset :offset limit :count", filter)
                .param("offset", part.offset())
                .param("count", part.count())
                .query(new DataClassRowMapper<>(ProvisionedUser.class))
                .list();
    }

    @Transactional(readOnly = true)
    long count(ScimFilter filter) {
        return wanted("select count(*) from (" + WANTED + ") seen", filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec wanted(String sql, ScimFilter filter) {
        return jdbc.sql(sql)
                .param("id", filter.wantedId(), Types.OTHER)
                .param("userName", filter.wanted("username"), Types.VARCHAR)
                .param("externalId", filter.wanted("externalid"), Types.VARCHAR)
                .param("email", filter.wanted("email"), Types.VARCHAR)
                .param("displayName", filter.wanted("displayname"), Types.VARCHAR);
    }

    /// Whether another one bears this name or this id of the directory's.
    boolean isTaken(ScimUser wanted, UUID but) {
        return jdbc.sql("""
                        select exists (
                            select
                            from provisioned_user
                            where user_id <> :but
                            and not removed
                            and (lower(user_name) = lower(:userName) or external_id = :externalId))""")
                .param("but", but)
                .param("userName", wanted.userName())
                .param("externalId", wanted.externalId(), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    boolean isProvisioned(UUID user) {
        return jdbc.sql("select exists (select from provisioned_user where user_id = :user)")
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /// Whom the directory removed and brings again: the same to it, as far as it says.
    Optional<UUID> removed(ScimUser wanted) {
        return jdbc.sql("""
                        select user_id
                        from provisioned_user
                        where removed
                        and lower(user_name) = lower(:userName)
                        and external_id is not distinct from :externalId
                        limit 1""")
                .param("userName", wanted.userName())
                .param("externalId", wanted.externalId(), Types.VARCHAR)
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .optional();
    }

    void keep(UUID user, ScimUser wanted) {
        jdbc.sql("""
                        insert into provisioned_user (
                            user_id, user_name, external_id, display_name, given_name, family_name)
                        values (:user, :userName, :externalId, :displayName, :givenName, :familyName)
                        on conflict (user_id) do update
                        set user_name = excluded.user_name, external_id = excluded.external_id,
                            display_name = excluded.display_name, given_name = excluded.given_name,
                            family_name = excluded.family_name, removed = false""")
                .param("user", user)
                .param("userName", wanted.userName())
                .param("externalId", wanted.externalId(), Types.VARCHAR)
                .param("displayName", wanted.displayName(), Types.VARCHAR)
                .param("givenName", wanted.givenName(), Types.VARCHAR)
                .param("familyName", wanted.familyName(), Types.VARCHAR)
                .update();
    }

    void remove(ProvisionedUser user) {
        jdbc.sql("""
                        insert into provisioned_user (user_id, user_name, removed)
                        values (:user, :userName, true)
                        on conflict (user_id) do update
                        set removed = true""")
                .param("user", user.id())
                .param("userName", user.userName())
                .update();
    }

    /// Of these ids, one that no user has whom the directory sees.
    @Nullable
    UUID unknown(List<UUID> ids) {
        return jdbc.sql("""
                        select wanted.id
                        from unnest(:ids) as wanted (id)
                        where not exists (select from (%s) seen where seen.id = wanted.id)
                        limit 1""".formatted(SEEN))
                .param("ids", new org.springframework.jdbc.support.SqlArrayValue("uuid", ids.toArray()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .orElse(null);
    }
}
