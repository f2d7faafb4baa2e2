package io.throughline.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The passkeys of users: which there are, and their end. How they are made and checked is the business of
/// `identity.passkey`.
@Repository
@Transactional
public class Passkeys {
    /// How many a user may have: more than anybody has devices.
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Audit audit;

    Passkeys(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A user's, the oldest first.
    @Transactional(readOnly = true)
    public List<Passkey> of(UUID user) {
        return jdbc.sql("""
                        select id, name, made_at, used_at
                        from passkey
                        where user_id = :user
                        order by made_at, id
                        limit :most""")
                .param("user", user)
                .param("most", MOST)
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("used_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /// @return `false` where the user has no such passkey
    public boolean end(UUID id, UUID user) {
        var ended = jdbc.sql("delete from passkey where id = :id and user_id = :user")
                .param("id", id)
                .param("user", user)
                .update();
        if (ended > 0) audit.note(Act.PASSKEY_REMOVED, user);
        return ended > 0;
    }

    /// Removes all of a user, for whoever lost the devices. To the next one they are known as somebody new.
    public void end(UUID user) {
        var ended = jdbc.sql("delete from passkey where user_id = :user")
                .param("user", user)
                .update();
        jdbc.sql("delete from passkey_holder where user_id = :user")
                .param("user", user)
                .update();
        if (ended > 0) audit.note(Act.PASSKEY_REMOVED, user);
    }
}
