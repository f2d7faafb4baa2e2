package io.throughline.identity.passkey;

import io.throughline.base.NotFound;
import io.throughline.identity.Confirmation;
import io.throughline.identity.Passkey;
import io.throughline.identity.Passkeys;
import io.throughline.identity.passkey.PasskeysPage.How;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A user's own passkeys. Whoever found a browser open can neither make one nor remove one: both ask for the password,
/// and for a code where there is an authenticator app.
@Controller
@RequestMapping("/me/passkeys")
class PasskeyController {
    private static final int LONGEST = 100;

    private final Passkeys passkeys;
    private final Confirmation confirmation;
    private final Ceremonies ceremonies;

    PasskeyController(Passkeys passkeys, Confirmation confirmation, Ceremonies ceremonies) {
        this.passkeys = passkeys;
        this.confirmation = confirmation;
        this.ceremonies = ceremonies;
    }

    @GetMapping
    ModelAndView list(Shell shell, @RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        var said = switch (done) {
            case "made" -> "passkeys.made";
            case "removed" -> "passkeys.removed";
            default -> null;
        };
        return Html.ok("identity/passkeys", page(shell, Place.of(request), Typed.NOTHING, Map.of(), said));
    }

    /// Goes on to the device, once it is sure who asks.
    @PostMapping("/challenge")
    ModelAndView begin(Shell shell, @RequestParam Map<String, String> form, HttpServletRequest request) {
        var user = shell.signedIn().id();
        var place = Place.of(request);
        var typed = new Typed(form);
        var problems = new LinkedHashMap<>(problems(user, place, typed));
        if (problems.isEmpty())
            problems.putAll(confirmation.problems(user, form.getOrDefault("password", ""), typed.of("code")));
        if (!problems.isEmpty()) return again(shell, place, typed, problems);
        var asked = ceremonies.ask(user, place, Challenge.MAKE.next(request));
        return Html.ok("identity/newPasskey", new NewPasskeyPage(shell, typed.of("name"), asked));
    }

    private Map<String, String> problems(UUID user, Place place, Typed typed) {
        if (!how(user, place).isPossible()) return Map.of("passkey", "passkeys.impossible");
        if (typed.of("name").isEmpty()) return Map.of("name", "passkeys.name.missing");
        if (typed.of("name").length() > LONGEST) return Map.of("name", "me.tokens.name.long");
        return passkeys.of(user).size() < Passkeys.MOST ? Map.of() : Map.of("passkey", "passkeys.many");
    }

    /// Stores what the device made. It is confirmed whose it is, as only then there is a challenge that it could
    /// answer.
    @PostMapping
    ModelAndView make(Shell shell, @RequestParam Map<String, String> form, HttpServletRequest request) {
        var user = shell.signedIn().id();
        var place = Place.of(request);
        var typed = new Typed(form);
        var problems = new LinkedHashMap<>(problems(user, place, typed));
        var challenge = Challenge.MAKE.take(request);
        if (problems.isEmpty()
                && challenge.isPresent()
                && ceremonies.make(user, place, challenge.get(), Made.in(typed), typed.of("name")))
            return Html.seeOther("/me/passkeys?done=made");
        problems.putIfAbsent("passkey", "passkeys.refused");
        return again(shell, place, typed, problems);
    }

    /// Asks first.
    @GetMapping("/{id}")
    ModelAndView look(Shell shell, @PathVariable UUID id) {
        return Html.ok("identity/passkey", page(shell, own(shell, id), Map.of()));
    }

    @DeleteMapping("/{id}")
    ModelAndView remove(
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        var user = shell.signedIn().id();
        var passkey = own(shell, id);
        var problems = confirmation.problems(user, password, code);
        if (!problems.isEmpty()) return Html.unprocessable("identity/passkey", page(shell, passkey, problems));
        passkeys.end(id, user);
        return Html.seeOther("/me/passkeys?done=removed");
    }

    private Passkey own(Shell shell, UUID id) {
        return passkeys.of(shell.signedIn().id()).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This passkey is not there."));
    }

    private PasskeyPage page(Shell shell, Passkey passkey, Map<String, String> problems) {
        return new PasskeyPage(
                shell, passkey, confirmation.asksCode(shell.signedIn().id()), problems);
    }

    private ModelAndView again(Shell shell, Place place, Typed typed, Map<String, String> problems) {
        return Html.unprocessable("identity/passkeys", page(shell, place, typed, problems, null));
    }

    private PasskeysPage page(
            Shell shell, Place place, Typed typed, Map<String, String> problems, @Nullable String done) {
        var user = shell.signedIn().id();
        return new PasskeysPage(shell, passkeys.of(user), how(user, place), typed, problems, done);
    }

    private How how(UUID user, Place place) {
        if (!place.isFit()) return How.NOT_HERE;
        if (!confirmation.isPossible(user)) return How.WITHOUT_PASSWORD;
        return confirmation.asksCode(user) ? How.WITH_PASSWORD_AND_CODE : How.WITH_PASSWORD;
    }
}
