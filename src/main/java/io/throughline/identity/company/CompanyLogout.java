package io.throughline.identity.company;

import io.throughline.identity.OpenSessions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/// Ends our sessions when the company's sign-in says that one of its own has ended (OpenID Connect Back-Channel Logout
/// 1.0). Which of ours began with which of those stands beside them in the database, for all nodes; nothing is kept in
/// memory.
@Component
class CompanyLogout implements OidcSessionRegistry {
    private final OpenSessions sessions;

    CompanyLogout(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation begun) {
        // noted by whoever opens ours
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String ours) {
        return null;
    }

    /// @return nothing: none is left to be ended
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        sessions.end(token.getIssuer().toExternalForm(), token.getSubject(), token.getSessionId());
        return List.of();
    }
}
