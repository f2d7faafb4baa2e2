package io.throughline.identity.passkey;

import io.throughline.identity.CompanySignIn;
import io.throughline.identity.Sessions;
import io.throughline.identity.SignInPage;
import io.throughline.identity.SignIns.Attempt;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in by passkey: no name is typed, as the device knows whose it is.
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final CompanySignIn company;

    PasskeySignInController(Ceremonies ceremonies, Sessions sessions, CompanySignIn company) {
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.company = company;
    }

    /// What a device is to sign, and the name that its passkey is for.
    @PostMapping("/challenge")
    ResponseEntity<Map<String, String>> challenge(HttpServletRequest request) {
        var challenge = Challenge.COME_IN.next(request).toBase64UrlString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("challenge", challenge, "place", Place.of(request).host()));
    }

    @PostMapping
    ModelAndView signIn(
            Shell shell,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(form);
        var answer = Challenge.COME_IN
                .take(request)
                .map(challenge -> ceremonies.recognise(Place.of(request), challenge, Signed.in(typed)))
                .orElseGet(Attempt.Refused::new);
        return switch (answer) {
            case Attempt.Welcome(var user) ->
                Html.seeOther(sessions.enter(user, then(typed), typed.of("unsent"), request, response));
            case Attempt.Locked(var until) -> again(shell, typed, shell.say("signIn.locked", shell.moment(until)));
            case Attempt.Refused refused -> again(shell, typed, shell.say("signIn.passkey.refused"));
            case Attempt.AsksCode asks -> again(shell, typed, shell.say("signIn.passkey.refused"));
        };
    }

    private ModelAndView again(Shell shell, Typed typed, String problem) {
        var page = SignInPage.after(shell, then(typed), typed.of("unsent"), company.button(), problem);
        return Html.unprocessable("identity/signIn", page);
    }

    private static String then(Typed typed) {
        return typed.has("then") ? typed.of("then") : "/";
    }
}
