package io.throughline.identity;

import io.throughline.web.Html;
import io.throughline.web.Shells;
import io.throughline.web.Swaps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Meets a form whose session has ended, or that carries the token of an older one: nothing is done, and what was typed
/// is kept through the sign-in. What another site makes a browser send is refused, and kept nowhere.
@Component
class StaleForms implements AccessDeniedHandler {
    private final Shells shells;
    private final CompanySignIn company;

    StaleForms(Shells shells, CompanySignIn company) {
        this.shells = shells;
        this.company = company;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (!(problem instanceof CsrfException) || !isFromHere(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        var unsent = Unsent.of(request);
        var isSignedIn = CurrentViewer.remembered().isPresent();
        if (unsent.isEmpty()) goTo(isSignedIn ? "/" : "/sign-in", request, response);
        else if (isSignedIn) keep(unsent.get(), request, response);
        else askToSignIn(unsent.get(), request, response);
    }

    private static void keep(Unsent unsent, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(Unsent.KEPT, unsent.text());
        goTo("/unsent", request, response);
    }

    private void askToSignIn(Unsent unsent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shell = shells.of(request);
        if (company.isOn()) Sessions.carry(unsent.text(), request);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        if (shell.partial()) Swaps.window(response);
        new Html("identity/signIn", new SignInPage(shell, "", "/", unsent.text(), company.button(), null))
                .render(Map.of(), request, response);
    }

    private static void goTo(String path, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", path);
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }

    /// Browsers say of each form which site it comes from.
    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        return Optional.ofNullable(request.getHeader("Origin"))
                .map(StaleForms::host)
                .filter(host -> host.equals(request.getHeader("Host")))
                .isPresent();
    }

    private static String host(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
