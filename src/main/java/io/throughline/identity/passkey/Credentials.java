package io.throughline.identity.passkey;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// Passkeys as Spring Security checks them. Within the transaction of [Ceremonies].
@Repository
class Credentials implements UserCredentialRepository {
    private static final String STORED = """
            select handle, credential_id, public_key, attestation, signature_count, transports, backup_eligible, backed_up,
                passkey.name
            from passkey
            join passkey_holder using (user_id)
            """;

    private final JdbcClient jdbc;
    private final Today today;

    Credentials(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(STORED + "where credential_id = :credential")
                .param("credential", credential.getBytes())
                .query(Credentials::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(STORED + "where handle = :handle order by made_at limit 100")
                .param("handle", handle.getBytes())
                .query(Credentials::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .transports(transports((String[]) row.getArray("transports").getArray()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                // none is made without
                .uvInitialized(true)
                .label(row.getString("name"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String[] names) {
        return Arrays.stream(names).map(AuthenticatorTransport::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /// Stores a new one, or that one was used.
    ///
    /// @throws IllegalArgumentException when the count of its signatures did not grow: two devices have it
    @Override
    public void save(CredentialRecord passkey) {
        var transports = passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray();
        var saved = jdbc.sql("""
                        insert into passkey (id, user_id, name, credential_id, public_key, attestation, signature_count,
                            transports, backup_eligible, backed_up, made_at)
                        select :id, user_id, :name, :credential, :key, :attestation, :count, :transports, :eligible,
                            :backedUp, :now
                        from passkey_holder
                        where handle = :handle
                        on conflict (credential_id) do update
                        set signature_count = excluded.signature_count, used_at = excluded.made_at
                        where passkey.user_id = excluded.user_id
                        and (passkey.signature_count < excluded.signature_count
                            or greatest(passkey.signature_count, excluded.signature_count) = 0)""")
                .param("id", Ids.next())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("count", passkey.getSignatureCount())
                .param("transports", new SqlArrayValue("text", transports))
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .update();
        if (saved == 0) throw new IllegalArgumentException("The count of signatures did not grow.");
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from passkey where credential_id = :credential")
                .param("credential", credential.getBytes())
                .update();
    }
}
