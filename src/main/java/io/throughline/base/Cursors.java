package io.throughline.base;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes cursors as one opaque word for an address, signed with a key of this installation: what somebody made up or
/// changed is not opened.
@Component
public class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    private static final char SEPARATOR = '\u001f';

    private final SigningKeys keys;
    private volatile byte @Nullable [] key;

    Cursors(SigningKeys keys) {
        this.keys = keys;
    }

    /// Cursors on a database, without an application around it.
    public static Cursors on(JdbcClient jdbc) {
        return new Cursors(new SigningKeys(jdbc));
    }

    public String seal(Cursor cursor) {
        var text = cursor.list()
                + SEPARATOR
                + cursor.backwards()
                + SEPARATOR
                + String.join(String.valueOf(SEPARATOR), cursor.key());
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var sealed = Arrays.copyOf(signature(plain), SIGNATURE + plain.length);
        System.arraycopy(plain, 0, sealed, SIGNATURE, plain.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// The cursor, where we wrote it for this list; else empty, and the list begins at its beginning.
    public Optional<Cursor> open(String list, String word) {
        var sealed = bytes(word);
        if (sealed.length <= SIGNATURE) return Optional.empty();
        var plain = Arrays.copyOfRange(sealed, SIGNATURE, sealed.length);
        if (!MessageDigest.isEqual(signature(plain), Arrays.copyOf(sealed, SIGNATURE))) return Optional.empty();
        var parts = new String(plain, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1);
        if (!parts[0].equals(list)) return Optional.empty();
        return Optional.of(
                new Cursor(list, Boolean.parseBoolean(parts[1]), List.of(parts).subList(2, parts.length)));
    }

    private static byte[] bytes(String word) {
        try {
            return Base64.getUrlDecoder().decode(word);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] plain) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(plain), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't sign.", e);
        }
    }

    private byte[] key() {
        var known = key;
        if (known != null) return known;
        var kept = keys.of("cursor");
        key = kept;
        return kept;
    }
}
