package io.throughline.identity;

import io.throughline.web.Html;
import io.throughline.web.Shell;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// After a sign-in in the middle of a form: its words, to be sent or thrown away. They are sent only by whoever reads
/// them here.
@Controller
@RequestMapping("/unsent")
class UnsentController {
    @GetMapping
    ModelAndView look(Shell shell, HttpSession session) {
        return Optional.ofNullable(session.getAttribute(Unsent.KEPT))
                .flatMap(kept -> Unsent.parse(kept.toString()))
                .map(unsent -> Html.ok("identity/unsent", new UnsentPage(shell, unsent)))
                .orElseGet(() -> Html.seeOther("/"));
    }

    @DeleteMapping
    ModelAndView forget(HttpSession session) {
        session.removeAttribute(Unsent.KEPT);
        return Html.seeOther("/");
    }
}
