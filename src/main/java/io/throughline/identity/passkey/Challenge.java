package io.throughline.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;

/// Chance that a device signs, so that its answer is to us and of now. The session of the browser remembers it; it is
/// good
/// for some minutes, once, and for one purpose.
enum Challenge {
    /// To make a passkey.
    MAKE,
    /// To come in with one.
    COME_IN;

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private record Asked(long at, String text) {
        static Asked parse(String kept) {
            var parts = kept.split(" ", 2);
            return new Asked(Long.parseLong(parts[0]), parts[1]);
        }

        boolean isFresh() {
            return System.currentTimeMillis() - at < GOOD_FOR.toMillis();
        }
    }

    /// The next one; those before it are good no more.
    Bytes next(HttpServletRequest request) {
        var next = Bytes.random();
        request.getSession().setAttribute(name(), System.currentTimeMillis() + " " + next.toBase64UrlString());
        return next;
    }

    /// The one that is to be signed, which is used up by this.
    Optional<Bytes> take(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(this::takeFrom)
                .filter(Asked::isFresh)
                .map(asked -> Bytes.fromBase64(asked.text()));
    }

    private Optional<Asked> takeFrom(HttpSession session) {
        if (!(session.getAttribute(name()) instanceof String kept)) return Optional.empty();
        session.removeAttribute(name());
        return Optional.of(Asked.parse(kept));
    }
}
