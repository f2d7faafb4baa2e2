package io.throughline.base;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The keys that this installation signs with, one for each purpose: made at first use, kept in the database.
@Repository
public class SigningKeys {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In a transaction of its own, as whoever needs the key may only be reading. Of two nodes that make one at the
    /// same time, both take the first.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public byte[] of(String purpose) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into signing_key (name, key) values (:name, :key) on conflict (name) do nothing")
                .param("name", purpose)
                .param("key", fresh)
                .update();
        return jdbc.sql("select key from signing_key where name = :name")
                .param("name", purpose)
                .query((row, number) -> row.getBytes("key"))
                .single();
    }
}
