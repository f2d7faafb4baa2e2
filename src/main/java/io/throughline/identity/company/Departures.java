package io.throughline.identity.company;

import io.throughline.identity.CompanySignIn;
import io.throughline.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// Sends a browser to the company's sign-in, with state, nonce and proof key, and remembers where it wanted to go.
final class Departures implements OAuth2AuthorizationRequestResolver {
    static final String PATH = "/sign-in/with";

    private final OAuth2AuthorizationRequestResolver requests;
    private final Sessions sessions;

    Departures(ClientRegistrationRepository provider, Sessions sessions) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(provider, PATH);
        this.sessions = sessions;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var leaving = requests.resolve(request);
        var then = request.getParameter("then");
        if (leaving != null) sessions.goingTo(then == null ? "/" : then, request);
        return leaving;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return id.equals(CompanySignIn.ID) ? requests.resolve(request, id) : null;
    }
}
