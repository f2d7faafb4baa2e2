package io.throughline.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that an authenticator app shares with us, from which both make a code of six digits every half minute.
/// Source: RFC 6238, with HMAC-SHA-1, which is what every app takes.
final class Totp {
    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static Totp next() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Totp(bytes);
    }

    byte[] secret() {
        return secret.clone();
    }

    static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
    }

    String code(long step) {
        var hash = hash(step);
        var offset = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    private byte[] hash(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1.", e);
        }
    }

    /// For which step a code is good; clocks may be half a minute apart.
    ///
    /// @param last the step of the code that was taken last; that one and those before it are used up
    OptionalLong stepOf(String typed, Instant now, long last) {
        var step = stepAt(now);
        var digits = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.of(step, step - 1, step + 1)
                .filter(each -> each > last)
                .filter(each -> MessageDigest.isEqual(code(each).getBytes(StandardCharsets.UTF_8), digits))
                .findFirst();
    }

    /// As it is typed into an app.
    String text() {
        return Base32.inGroups(Base32.of(secret), " ");
    }

    /// As an app reads it from a picture: Google's Key Uri Format, which all follow.
    String address(String account) {
        return "otpauth://totp/Throughline:%s?secret=%s&issuer=Throughline"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), Base32.of(secret));
    }
}
