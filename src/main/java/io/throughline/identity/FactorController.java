package io.throughline.identity;

import io.throughline.base.NotFound;
import io.throughline.identity.SignIns.Attempt;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A user's own authenticator app. Whoever found a browser open can neither add one nor take it away: the first asks
/// for the password, the second for a code.
@Controller
@RequestMapping("/me/second-factor")
class FactorController {
    private final Users users;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final OwnFactors own;

    FactorController(Users users, SignIns signIns, SecondFactors factors, OwnFactors own) {
        this.users = users;
        this.signIns = signIns;
        this.factors = factors;
        this.own = own;
    }

    @GetMapping
    ModelAndView look(Shell shell) {
        return Html.ok("identity/factor", page(shell, Map.of()));
    }

    @PostMapping
    ModelAndView begin(Shell shell, @RequestParam(defaultValue = "") String password) {
        var user = shell.signedIn().id();
        if (!signIns.matches(user, password)) return refuse(shell, "password", "me.password.wrong");
        factors.begin(user);
        return Html.seeOther("/me/second-factor");
    }

    /// Turns it on, and shows recovery codes. They can't be shown again.
    @PutMapping
    ModelAndView confirm(Shell shell, @RequestParam(defaultValue = "") String code) {
        return own.confirm(shell.signedIn().id(), code)
                .map(codes -> codes(shell, codes))
                .orElseGet(() -> refuse(shell, "code", "code.wrong"));
    }

    @DeleteMapping
    ModelAndView end(Shell shell, @RequestParam(defaultValue = "") String code) {
        var user = shell.signedIn().id();
        return withCode(shell, code, () -> {
            own.end(user);
            return Html.seeOther("/me/second-factor");
        });
    }

    /// New recovery codes in place of the old.
    @PostMapping("/codes")
    ModelAndView renew(Shell shell, @RequestParam(defaultValue = "") String code) {
        var user = shell.signedIn().id();
        return withCode(shell, code, () -> codes(shell, own.renew(user)));
    }

    private ModelAndView withCode(Shell shell, String code, Supplier<ModelAndView> act) {
        return switch (signIns.attemptCode(shell.signedIn().id(), code)) {
            case Attempt.Welcome welcome -> act.get();
            case Attempt.Locked locked -> refuse(shell, "code", "factor.locked");
            case Attempt.Refused refused -> refuse(shell, "code", "code.wrong");
            case Attempt.AsksCode asks -> refuse(shell, "code", "code.wrong");
        };
    }

    private static ModelAndView codes(Shell shell, List<String> codes) {
        return Html.ok("identity/factorCodes", new FactorCodesPage(shell, codes));
    }

    private ModelAndView refuse(Shell shell, String field, String key) {
        return Html.unprocessable("identity/factor", page(shell, Map.of(field, key)));
    }

    private FactorPage page(Shell shell, Map<String, String> problems) {
        UUID id = shell.signedIn().id();
        var user = users.find(id).orElseThrow(() -> new NotFound("This user is not there."));
        var account = user.email() == null ? user.name() : user.email();
        return new FactorPage(shell, factors.state(id, account), signIns.has(id), own.isRequired(user), problems);
    }
}
