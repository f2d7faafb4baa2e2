package io.throughline.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs a browser in: its session remembers nothing but the user's id.
@Component
class Sessions {
    private static final Duration ASKED_FOR = Duration.ofMinutes(10);
    private static final String WHO = "who";
    private static final String THEN = "then";
    private static final String UNSENT = "unsent";

    private final Audit audit;
    private final OpenSessions open;
    private final SecondFactors factors;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(Audit audit, OpenSessions open, SecondFactors factors) {
        this.audit = audit;
        this.open = open;
        this.factors = factors;
    }

    /// Whose password was right, and where they want to go.
    ///
    /// @param unsent the words of a form that they bring along
    record Asked(UUID userId, String then, String unsent) {}

    /// Lets in whoever came with a link, or asks them for a code first.
    ///
    /// @return the path to go on to
    String enter(UUID userId, HttpServletRequest request, HttpServletResponse response) {
        if (factors.isOn(userId)) return ask(new Asked(userId, "/", ""), request);
        open(userId, request, response);
        return "/";
    }

    void open(UUID userId, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(userId.toString(), null, List.of());
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        audit.noteBy(userId, Act.SIGNED_IN);
        open.begin(
                request.getSession().getId(),
                userId,
                Browser.of(request.getHeader("User-Agent")),
                request.getRemoteAddr());
    }

    /// Remembers for a few minutes who is to show a code.
    ///
    /// @return the path where they do
    String ask(Asked asked, HttpServletRequest request) {
        end(request);
        var session = request.getSession();
        session.setMaxInactiveInterval((int) ASKED_FOR.toSeconds());
        session.setAttribute(WHO, asked.userId().toString());
        session.setAttribute(THEN, asked.then());
        session.setAttribute(UNSENT, asked.unsent());
        return "/sign-in/code";
    }

    /// Who is to show a code in this browser; empty once that is too long ago.
    Optional<Asked> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(Sessions::asked);
    }

    private static Optional<Asked> asked(HttpSession session) {
        var fresh = System.currentTimeMillis() - session.getCreationTime() < ASKED_FOR.toMillis();
        return fresh
                        && session.getAttribute(WHO) instanceof String who
                        && session.getAttribute(THEN) instanceof String then
                        && session.getAttribute(UNSENT) instanceof String unsent
                ? Optional.of(new Asked(UUID.fromString(who), then, unsent))
                : Optional.empty();
    }

    /// A session that a stranger may have planted is not carried over.
    private static void end(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
    }

    /// The id of the session that asks; empty where there is none.
    static String here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
