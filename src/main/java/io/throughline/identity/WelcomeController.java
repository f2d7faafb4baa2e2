package io.throughline.identity;

import io.throughline.identity.Links.Link;
import io.throughline.identity.Welcomes.Answer;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Following a link that lets in once. Looking at it uses nothing up: mail programs look at links too.
@Controller
class WelcomeController {
    private final Links links;
    private final Welcomes welcomes;
    private final Sessions sessions;

    WelcomeController(Links links, Welcomes welcomes, Sessions sessions) {
        this.links = links;
        this.welcomes = welcomes;
        this.sessions = sessions;
    }

    @GetMapping("/welcome/{word}")
    ModelAndView look(Shell shell, @PathVariable String word) {
        return links.find(word)
                .map(link -> Html.ok("identity/welcome", new WelcomePage(shell, link, empty(link), Map.of())))
                .orElseGet(() -> gone(shell));
    }

    @PostMapping("/welcome/{word}")
    ModelAndView comeIn(
            Shell shell,
            @PathVariable String word,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = new WelcomePage.Form(name.strip(), email.strip(), password);
        return switch (welcomes.comeIn(word, form, shell.words())) {
            case Answer.In in -> Html.seeOther(sessions.enter(in.userId(), request, response));
            case Answer.Wrong wrong ->
                Html.unprocessable("identity/welcome", new WelcomePage(shell, wrong.link(), form, wrong.problems()));
            case Answer.Gone gone -> gone(shell);
        };
    }

    private static WelcomePage.Form empty(Link link) {
        return new WelcomePage.Form("", link.email() == null ? "" : link.email(), "");
    }

    private static ModelAndView gone(Shell shell) {
        return Html.answer(HttpStatus.GONE, "identity/gone", new GonePage(shell));
    }
}
