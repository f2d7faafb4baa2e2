package io.throughline.identity;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in by e-mail address and password, beside the way to the company's own.
@Controller
class SignInController {
    private final SignIns signIns;
    private final Sessions sessions;
    private final CompanySignIn company;

    SignInController(SignIns signIns, Sessions sessions, CompanySignIn company) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.company = company;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            Shell shell,
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(defaultValue = "") String refused) {
        var problem = CompanyRefusal.of(refused)
                .filter(why -> company.isOn())
                .map(why -> shell.say("signIn.company." + why, company.name()))
                .orElse(null);
        return Html.ok("identity/signIn", new SignInPage(shell, "", then, "", company.button(), problem));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            Shell shell,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(defaultValue = "") String unsent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.attempt(email, password)) {
            case SignIns.Attempt.Welcome welcome -> {
                sessions.open(welcome.userId(), request, response);
                yield Html.seeOther(isKept(unsent, request) ? "/unsent" : ours(then));
            }
            case SignIns.Attempt.AsksCode asks ->
                Html.seeOther(sessions.ask(new Sessions.Asked(asks.userId(), ours(then), unsent), request));
            case SignIns.Attempt.Refused refused ->
                again(new SignInPage(shell, email, then, unsent, company.button(), shell.say("signIn.refused")));
            case SignIns.Attempt.Locked locked ->
                again(new SignInPage(
                        shell,
                        email,
                        then,
                        unsent,
                        company.button(),
                        shell.say("signIn.locked", shell.moment(locked.until()))));
        };
    }

    private static ModelAndView again(SignInPage page) {
        return Html.unprocessable("identity/signIn", page);
    }

    /// Whether the words of a form were brought along; they are then in the session.
    static boolean isKept(String unsent, HttpServletRequest request) {
        var isReadable = Unsent.parse(unsent).isPresent();
        if (isReadable) request.getSession().setAttribute(Unsent.KEPT, unsent);
        return isReadable;
    }

    /// Only a path of this installation: nobody is sent elsewhere by a link that somebody else made.
    static String ours(String then) {
        var isPath = then.startsWith("/") && !then.startsWith("//") && then.indexOf('\\') < 0;
        return isPath && then.chars().noneMatch(Character::isISOControl) ? then : "/";
    }
}
