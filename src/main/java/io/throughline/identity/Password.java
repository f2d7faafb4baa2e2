package io.throughline.identity;

import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A password as it is typed. Kept as Argon2id with the parameters that OWASP names first (19 MiB, two passes).
/// Length is all that is asked of it: NIST SP 800-63B, 3.1.1.
final class Password {
    static final int LEAST = 12;
    static final int MOST = 200;

    /// What a guess costs, in KiB.
    static final int MEMORY = 19 * 1024;

    /// Tests keep thousands of passwords that nobody guesses, and set less.
    private static final PasswordEncoder ENCODER =
            new Argon2PasswordEncoder(16, 32, 1, Integer.getInteger("throughline.password-memory", MEMORY), 2);

    /// Of no password: who has no account is kept waiting as long as who has one.
    private static final String NOBODYS = ENCODER.encode(Secret.next().word());

    private final String typed;

    Password(String typed) {
        this.typed = typed;
    }

    /// Why it can't be taken, as a message's key.
    Optional<String> problem() {
        if (typed.length() < LEAST) return Optional.of("password.short");
        if (typed.length() > MOST) return Optional.of("password.long");
        return Optional.empty();
    }

    /// The number that the message of that key names.
    static int limit(String key) {
        return key.equals("password.short") ? LEAST : MOST;
    }

    String encoded() {
        return ENCODER.encode(typed);
    }

    boolean matches(Optional<String> encoded) {
        var matches = typed.length() <= MOST && ENCODER.matches(typed, encoded.orElse(NOBODYS));
        return matches && encoded.isPresent();
    }
}
