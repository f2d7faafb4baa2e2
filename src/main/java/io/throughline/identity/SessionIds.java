package io.throughline.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/// By what a browser proves its session: 216 random bits, in the 36 letters that the column has. A UUID would have 122.
@Component
class SessionIds implements SessionIdGenerator {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 27;

    @Override
    public String generate() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
