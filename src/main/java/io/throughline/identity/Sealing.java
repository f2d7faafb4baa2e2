package io.throughline.identity;

import io.throughline.base.SigningKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what must be read again, but not by whoever sees a table: AES-256-GCM with a key of this installation. What
/// was sealed for one user opens for no other.
@Component
class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SigningKeys keys;
    private volatile byte @Nullable [] key;

    Sealing(SigningKeys keys) {
        this.keys = keys;
    }

    byte[] seal(byte[] plain, UUID user) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, user);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] sealed, UUID user) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, user);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, UUID user) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(user.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was sealed can't be opened with this installation's key.", e);
        }
    }

    private byte[] key() {
        var known = key;
        if (known != null) return known;
        var kept = keys.of("second-factor");
        key = kept;
        return kept;
    }
}
