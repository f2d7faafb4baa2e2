package io.throughline.identity.company;

import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import io.throughline.identity.CompanyRefusal;
import io.throughline.identity.CompanySignIn;
import io.throughline.identity.Sessions;
import io.throughline.identity.Voucher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Where a browser lands that comes back from the company's sign-in. Whatever went wrong, the page for passwords says
/// so, and stays open.
@Component
class Landing implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Landing.class);

    private final CompanySignIn company;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final Audit audit;

    Landing(CompanySignIn company, Arrivals arrivals, Sessions sessions, Audit audit) {
        this.company = company;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (!(signedIn.getPrincipal() instanceof OidcUser user))
            throw new IllegalStateException("The sign-in sent somebody without an id token.");
        switch (arrivals.answer(arriving(user))) {
            case Arrivals.Answer.Welcome welcome ->
                goTo(sessions.enter(welcome.userId(), voucher(user), request, response), response);
            case Arrivals.Answer.Refused refused -> refuse(refused.why(), "", response);
        }
    }

    private Arriving arriving(OidcUser user) {
        var name = user.getFullName();
        return new Arriving(
                issuer(user),
                subject(user),
                user.getEmail(),
                Boolean.TRUE.equals(user.getEmailVerified()),
                name == null ? "" : name,
                Groups.in(user.getClaims(), company.groupsClaim()));
    }

    private static Voucher voucher(OidcUser user) {
        return new Voucher(issuer(user), subject(user), user.getIdToken().getClaimAsString("sid"));
    }

    private static String issuer(OidcUser user) {
        return Objects.requireNonNull(user.getIssuer()).toExternalForm();
    }

    private static String subject(OidcUser user) {
        return Objects.requireNonNull(user.getIdToken().getSubject());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) {
        var why = problem instanceof OAuth2AuthenticationException ? CompanyRefusal.FAILED : CompanyRefusal.DOWN;
        refuse(why, ": " + problem.getMessage(), response);
    }

    /// What it said goes to the log alone: anybody can make it say anything.
    private void refuse(CompanyRefusal why, String said, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        LOG.warn("A sign-in by {} was refused, {}{}", company.name(), why, said.replaceAll("\\p{Cntrl}", " "));
        audit.note(Act.SIGN_IN_REFUSED, null);
        goTo("/sign-in?refused=" + why, response);
    }

    private static void goTo(String path, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }
}
