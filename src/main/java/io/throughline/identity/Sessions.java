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
public class Sessions {
    private static final Duration ASKED_FOR = Duration.ofMinutes(10);
    private static final String WHO = "who";
    private static final String THEN = "then";
    private static final String UNSENT = "unsent";
    private static final String CARRIED = "carried";
    private static final String VOUCHED = "vouched";

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

    /// Lets in whom the company's sign-in vouches for. It asked for what it asks for: there is no code of ours on top.
    ///
    /// @return the path to go on to
    public String enter(UUID userId, Voucher voucher, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var then = session.getAttribute(THEN) instanceof String path ? path : "/";
        var unsent = session.getAttribute(CARRIED);
        open(userId, request, response);
        var opened = request.getSession();
        open.vouch(opened.getId(), voucher);
        opened.setAttribute(VOUCHED, true);
        if (unsent == null) return then;
        opened.setAttribute(Unsent.KEPT, unsent);
        return "/unsent";
    }

    /// Lets in whom a passkey vouches for: it is something they have, opened by something they know or are. There is no
    /// code
    /// on top.
    ///
    /// @param unsent the words of a form that they bring along; empty for none
    /// @return the path to go on to
    public String enter(
            UUID userId, String then, String unsent, HttpServletRequest request, HttpServletResponse response) {
        open(userId, request, response);
        request.getSession().setAttribute(VOUCHED, true);
        return SignInController.isKept(unsent, request) ? "/unsent" : SignInController.ours(then);
    }

    /// Remembers, while somebody is away at the company's sign-in, where they want to go.
    public void goingTo(String then, HttpServletRequest request) {
        request.getSession().setAttribute(THEN, SignInController.ours(then));
    }

    /// Remembers for as long the words of a form, which no link could carry.
    static void carry(String unsent, HttpServletRequest request) {
        var session = request.getSession();
        session.setMaxInactiveInterval((int) ASKED_FOR.toSeconds());
        session.setAttribute(CARRIED, unsent);
    }

    /// Whether this browser came by the company's sign-in or with a passkey: by more than a password.
    static boolean isVouched(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(VOUCHED) != null;
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
