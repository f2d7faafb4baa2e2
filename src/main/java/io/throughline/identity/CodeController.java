package io.throughline.identity;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The second step of signing in: a code of the authenticator app, or a recovery code.
@Controller
@RequestMapping("/sign-in/code")
class CodeController {
    private final SignIns signIns;
    private final Sessions sessions;

    CodeController(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView form(Shell shell, HttpServletRequest request) {
        return sessions.asked(request).isPresent()
                ? Html.ok("identity/code", new CodePage(shell, null))
                : Html.seeOther("/sign-in");
    }

    @PostMapping
    ModelAndView signIn(
            Shell shell,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = sessions.asked(request);
        if (found.isEmpty()) return Html.seeOther("/sign-in");
        var asked = found.get();
        return switch (signIns.attemptCode(asked.userId(), code)) {
            case SignIns.Attempt.Welcome welcome -> {
                sessions.open(welcome.userId(), request, response);
                yield Html.seeOther(SignInController.isKept(asked.unsent(), request) ? "/unsent" : asked.then());
            }
            case SignIns.Attempt.Locked locked ->
                again(shell, shell.say("signIn.locked", shell.moment(locked.until())));
            case SignIns.Attempt.Refused refused -> again(shell, shell.say("code.wrong"));
            case SignIns.Attempt.AsksCode asks -> again(shell, null);
        };
    }

    private static ModelAndView again(Shell shell, @Nullable String problem) {
        return Html.unprocessable("identity/code", new CodePage(shell, problem));
    }
}
