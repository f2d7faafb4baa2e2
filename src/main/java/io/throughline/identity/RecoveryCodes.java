package io.throughline.identity;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Codes for whoever lost their authenticator app: 120 random bits each, good once.
@Repository
@Transactional
class RecoveryCodes {
    private static final int MANY = 10;
    private static final int BYTES = 15;

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes new ones in place of the old. They can't be shown again.
    List<String> make(UUID user) {
        end(user);
        var codes = Stream.generate(RecoveryCodes::next).limit(MANY).toList();
        jdbc.sql("""
                        insert into recovery_code (code_hash, user_id)
                        select decode(hex, 'hex'), :user
                        from unnest(:hashes) as codes (hex)""")
                .param("user", user)
                .param(
                        "hashes",
                        new SqlArrayValue(
                                "text",
                                codes.stream()
                                        .map(code -> HexFormat.of().formatHex(hash(code)))
                                        .toArray()))
                .update();
        return codes;
    }

    private static String next() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.inGroups(Base32.of(bytes), "-");
    }

    /// Read out, a code may have lost its dashes or become small.
    private static byte[] hash(String code) {
        return new Secret(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).hash();
    }

    /// Uses a code up.
    ///
    /// @return `false` where it is none of the user's, or was used before
    boolean use(UUID user, String typed, OffsetDateTime now) {
        return jdbc.sql("""
                        update recovery_code
                        set used_at = :now
                        where user_id = :user
                        and code_hash = :hash
                        and used_at is null""")
                        .param("now", now)
                        .param("user", user)
                        .param("hash", hash(typed))
                        .update()
                == 1;
    }

    /// How many are left.
    @Transactional(readOnly = true)
    int left(UUID user) {
        return jdbc.sql("select count(*) from recovery_code where user_id = :user and used_at is null")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    void end(UUID user) {
        jdbc.sql("delete from recovery_code where user_id = :user")
                .param("user", user)
                .update();
    }
}
