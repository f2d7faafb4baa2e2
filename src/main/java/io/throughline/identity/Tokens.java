package io.throughline.identity;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tokens of the API.
@Repository
@Transactional
public class Tokens {
    private final JdbcClient jdbc;
    private final Users users;
    private final Today today;
    private final Audit audit;

    Tokens(JdbcClient jdbc, Users users, Today today, Audit audit) {
        this.jdbc = jdbc;
        this.users = users;
        this.today = today;
        this.audit = audit;
    }

    /// Makes one.
    ///
    /// @return the word to send as `Authorization: Bearer`; it can't be shown again
    public String make(UUID userId, String name, Set<Token.Scope> scopes, Duration lasting) {
        var secret = Secret.next();
        jdbc.sql("""
                        insert into api_token (id, user_id, name, token_hash, scopes, expires_at)
                        values (:id, :user, :name, :hash, :scopes, :expires)""")
                .param("id", Ids.next())
                .param("user", userId)
                .param("name", name)
                .param("hash", secret.hash())
                .param(
                        "scopes",
                        new SqlArrayValue(
                                "text", scopes.stream().map(Enum::name).toArray()))
                .param("expires", today.now().plus(lasting).atOffset(ZoneOffset.UTC))
                .update();
        audit.note(Act.TOKEN_MADE, userId);
        return secret.word();
    }

    /// The token that a word belongs to, if it is still good.
    Optional<Token> find(String word) {
        return jdbc.sql("""
                        update api_token
                        set used_on = :today
                        from app_user
                        where token_hash = :hash
                        and app_user.id = user_id
                        and app_user.active
                        and revoked_at is null
                        and expires_at > :now
                        returning api_token.id, api_token.name, user_id, app_user.name as user_name, scopes,
                            expires_at, used_on""")
                .param("today", today.date())
                .param("hash", new Secret(word).hash())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .query(Tokens::read)
                .optional();
    }

    Optional<Viewer> viewer(Token token) {
        return users.viewer(token.userId());
    }

    /// A user's tokens that are still good, the newest first.
    @Transactional(readOnly = true)
    public List<Token> of(UUID userId) {
        return jdbc.sql("""
                        select api_token.id, api_token.name, user_id, app_user.name as user_name, scopes, expires_at,
                            used_on
                        from api_token
                        join app_user on app_user.id = user_id
                        where user_id = :user
                        and revoked_at is null
                        and expires_at > :now
                        order by api_token.made_at desc
                        limit 200""")
                .param("user", userId)
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .query(Tokens::read)
                .list();
    }

    /// @return `false` where the user has no such token, or none any more
    boolean revoke(UUID id, UUID userId) {
        var revoked = jdbc.sql("""
                        update api_token
                        set revoked_at = :now
                        where id = :id
                        and user_id = :user
                        and revoked_at is null""")
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("user", userId)
                .update();
        if (revoked == 1) audit.note(Act.TOKEN_REVOKED, userId);
        return revoked == 1;
    }

    private static Token read(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Token.Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", java.time.LocalDate.class));
    }
}
