package io.throughline.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// As whom devices know users. A user name, to Spring Security, is the id of a user, as in sessions; devices list them
/// under what they sign in with. Within the transaction of [Ceremonies].
@Repository
class Holders implements PublicKeyCredentialUserEntityRepository {
    private static final String HOLDER = """
            select handle, credential.email, app_user.name
            from passkey_holder
            join app_user on app_user.id = passkey_holder.user_id
            join credential on credential.user_id = passkey_holder.user_id
            """;

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes a user known, where they are not yet.
    void begin(UUID user) {
        add(user, Bytes.random());
    }

    private void add(UUID user, Bytes handle) {
        jdbc.sql("""
                        insert into passkey_holder (user_id, handle)
                        values (:user, :handle)
                        on conflict (user_id) do nothing""").param("user", user).param("handle", handle.getBytes()).update();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String user) {
        return jdbc.sql(HOLDER + "where passkey_holder.user_id = :user")
                .param("user", UUID.fromString(user))
                .query(Holders::read)
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(HOLDER + "where handle = :handle")
                .param("handle", handle.getBytes())
                .query(Holders::read)
                .optional()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity read(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("email"))
                .displayName(row.getString("name"))
                .build();
    }

    /// Whom a device means that was asked for nobody.
    UUID user(Bytes handle) {
        return jdbc.sql("select user_id from passkey_holder where handle = :handle")
                .param("handle", handle.getBytes())
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .single();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        add(UUID.fromString(holder.getName()), holder.getId());
    }

    @Override
    public void delete(Bytes handle) {
        jdbc.sql("delete from passkey_holder where handle = :handle")
                .param("handle", handle.getBytes())
                .update();
    }
}
