package io.throughline.identity.scim;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The teams as groups of the directory, and who is in them.
@Repository
@Transactional
class ProvisionedGroups {
    private static final String SEEN = """
            select id, name, manager_id, external_id, version, stored_from
            from team
            left join provisioned_team on team_id = id
            """;

    private static final String WANTED = SEEN + """
            where (cast(:id as uuid) is null or id = :id)
            and (cast(:name as text) is null or lower(name) = lower(:name))
            and (cast(:externalId as text) is null or external_id = :externalId)
            """;

    private final JdbcClient jdbc;

    ProvisionedGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<ProvisionedGroup> find(UUID id) {
        return jdbc.sql(SEEN + "where id = :id")
                .param("id", id)
                .query(ProvisionedGroup.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<ProvisionedGroup> list(ScimFilter filter, ScimPart part) {
        return wanted(WANTED + "order by id offset :offset limit :count", filter)
                .param("offset", part.offset())
                .param("count", part.count())
                .query(new DataClassRowMapper<>(ProvisionedGroup.class))
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
                .param("name", filter.wanted("displayname"), Types.VARCHAR)
                .param("externalId", filter.wanted("externalid"), Types.VARCHAR);
    }

    /// Who is in any of these.
    @Transactional(readOnly = true)
    List<ProvisionedGroup.Member> members(Collection<UUID> groups) {
        return jdbc.sql("""
                        select team_id, id, name
                        from app_user
                        where team_id = any (:groups)
                        order by id""")
                .param("groups", ids(groups))
                .query(new DataClassRowMapper<>(ProvisionedGroup.Member.class))
                .list();
    }

    boolean isProvisioned(UUID group) {
        return jdbc.sql("select exists (select from provisioned_team where team_id = :group)")
                .param("group", group)
                .query(Boolean.class)
                .single();
    }

    boolean isTaken(String externalId, UUID but) {
        return jdbc.sql("""
                        select exists (
                            select from provisioned_team where external_id = :externalId and team_id <> :but)""")
                .param("externalId", externalId)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    void keep(UUID group, @Nullable String externalId) {
        jdbc.sql("""
                        insert into provisioned_team (team_id, external_id)
                        values (:group, :externalId)
                        on conflict (team_id) do update
                        set external_id = excluded.external_id""")
                .param("group", group)
                .param("externalId", externalId, Types.VARCHAR)
                .update();
    }

    /// Everybody is in one team: who comes to this one leaves another.
    void join(UUID group, Collection<UUID> users) {
        jdbc.sql("""
                        update app_user
                        set team_id = :group
                        where id = any (:users)
                        and team_id is distinct from :group""").param("group", group).param("users", ids(users)).update();
    }

    /// @param but who stays
    void leave(UUID group, Collection<UUID> but) {
        jdbc.sql("""
                        update app_user
                        set team_id = null
                        where team_id = :group
                        and id <> all (:but)""").param("group", group).param("but", ids(but)).update();
    }

    void remove(UUID group) {
        jdbc.sql("delete from team where id = :group").param("group", group).update();
    }

    private static SqlArrayValue ids(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
