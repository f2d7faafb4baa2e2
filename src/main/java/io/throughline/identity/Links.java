package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.base.Today;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links that let somebody in once.
@Repository
@Transactional
public class Links {
    private static final Duration FIRST_DAY = Duration.ofDays(1);
    private static final Duration INVITED_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Today today;
    private final Audit audit;

    Links(JdbcClient jdbc, Today today, Audit audit) {
        this.jdbc = jdbc;
        this.today = today;
        this.audit = audit;
    }

    /// What a link is good for.
    public enum Purpose {
        FIRST_ADMINISTRATOR,
        INVITATION,
        SIGN_IN
    }

    /// A link that can still be used.
    ///
    /// @param userId whom it lets in; `null` where it makes the first administrator
    public record Link(
            Purpose purpose,
            @Nullable UUID userId,
            @Nullable String name,
            @Nullable String email) {}

    /// The path of a link for the first administrator; empty once there is one.
    public Optional<String> firstAdministrator() {
        if (isAdministered()) return Optional.empty();
        return Optional.of(make(Purpose.FIRST_ADMINISTRATOR, null, FIRST_DAY));
    }

    boolean isAdministered() {
        return jdbc.sql("""
                        select exists (
                            select
                            from app_user
                            where role = :role
                            and active
                            and id in (select user_id from credential))""")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
    }

    /// The path of a link with which an invited user chooses a password.
    public String invitation(UUID userId) {
        return make(Purpose.INVITATION, userId, INVITED_FOR);
    }

    /// The path of a link that signs a user in without a password.
    public String signIn(UUID userId) {
        return make(Purpose.SIGN_IN, userId, FIRST_DAY);
    }

    /// Ends the links of a user that were not followed yet.
    void end(UUID userId) {
        jdbc.sql(
                        "update access_link set expires_at = :now where user_id = :user and used_at is null and expires_at > :now")
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    private String make(Purpose purpose, @Nullable UUID userId, Duration lasting) {
        var secret = Secret.next();
        audit.note(Act.LINK_MADE, userId);
        jdbc.sql("""
                        insert into access_link (token_hash, purpose, user_id, expires_at)
                        values (:hash, :purpose, :user, :expires)""")
                .param("hash", secret.hash())
                .param("purpose", purpose.name())
                .param("user", userId, java.sql.Types.OTHER)
                .param("expires", today.now().plus(lasting).atOffset(ZoneOffset.UTC))
                .update();
        return "/welcome/" + secret.word();
    }

    @Transactional(readOnly = true)
    public Optional<Link> find(String word) {
        return jdbc.sql("""
                        select purpose, user_id, name, coalesce(credential.email, app_user.email) as email
                        from access_link
                        left join app_user on app_user.id = user_id
                        left join credential using (user_id)
                        where token_hash = :hash
                        and used_at is null
                        and expires_at > :now
                        and (user_id is null or app_user.active)
                        and (purpose <> 'FIRST_ADMINISTRATOR' or not exists (
                            select
                            from app_user
                            join credential on credential.user_id = app_user.id
                            where role = 'ADMINISTRATOR'
                            and active))""")
                .param("hash", new Secret(word).hash())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .query(Link.class)
                .optional();
    }

    /// Uses a link up.
    ///
    /// @return `false` when somebody else has just used it
    boolean use(String word, UUID userId) {
        var used = jdbc.sql("""
                        update access_link
                        set used_at = :now
                        where token_hash = :hash
                        and used_at is null
                        and expires_at > :now""")
                .param("hash", new Secret(word).hash())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .update();
        if (used == 1) audit.noteBy(userId, Act.LINK_FOLLOWED);
        return used == 1;
    }
}
