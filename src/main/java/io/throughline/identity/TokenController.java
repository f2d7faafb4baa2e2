package io.throughline.identity;

import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A user's own tokens for scripts.
@Controller
@RequestMapping("/me/tokens")
class TokenController {
    private static final int LONGEST = 100;
    private static final int MOST_DAYS = 366;

    private final Users users;
    private final Tokens tokens;
    private final SignIns signIns;

    TokenController(Users users, Tokens tokens, SignIns signIns) {
        this.users = users;
        this.tokens = tokens;
        this.signIns = signIns;
    }

    /// Makes one, and shows its word. It can't be shown again.
    @PostMapping
    ModelAndView make(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = problems(typed, shell.signedIn().role());
        if (!problems.isEmpty()) return again(shell, form, problems);
        var scope = Token.Scope.valueOf(typed.of("scope"));
        var lasting = Duration.ofDays(typed.whole("days"));
        var word = tokens.make(shell.signedIn().id(), typed.of("token"), Set.of(scope), lasting);
        return Html.ok("identity/token", new TokenPage(shell, typed.of("token"), word));
    }

    private static Map<String, String> problems(Typed typed, Role role) {
        var problems = new LinkedHashMap<String, String>();
        if (typed.of("token").isEmpty()) problems.put("token", "me.tokens.name.missing");
        if (typed.of("token").length() > LONGEST) problems.put("token", "me.tokens.name.long");
        if (Token.Scope.of(role).stream().noneMatch(scope -> typed.is("scope", scope)))
            problems.put("scope", "me.tokens.scope.missing");
        if (typed.whole("days") < 1 || typed.whole("days") > MOST_DAYS) problems.put("days", "me.tokens.days.wrong");
        return problems;
    }

    private ModelAndView again(Shell shell, Map<String, String> form, Map<String, String> problems) {
        var user = users.find(shell.signedIn().id()).orElseThrow(() -> new NotFound("This user is not there."));
        var values = new HashMap<>(OwnController.typed(user).fields());
        values.putAll(form);
        var own = tokens.of(user.id());
        var has = signIns.has(user.id());
        var page = new OwnPage(shell, user, has, own, List.of(), new Typed(values), problems, null);
        return Html.unprocessable("identity/me", page);
    }

    @DeleteMapping("/{id}")
    ModelAndView revoke(Shell shell, @PathVariable UUID id) {
        if (!tokens.revoke(id, shell.signedIn().id())) throw new NotFound("This token is not there.");
        return Html.seeOther("/me");
    }
}
