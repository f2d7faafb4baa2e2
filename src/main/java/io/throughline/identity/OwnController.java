package io.throughline.identity;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a user changes about themselves.
@Controller
@RequestMapping("/me")
class OwnController {
    private static final int LONGEST = 200;

    private final Users users;
    private final SignIns signIns;
    private final Tokens tokens;
    private final OpenSessions sessions;

    OwnController(Users users, SignIns signIns, Tokens tokens, OpenSessions sessions) {
        this.users = users;
        this.signIns = signIns;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView look(Shell shell, @RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        var user = user(shell);
        var said = switch (done) {
            case "password" -> "me.password.done";
            case "saved" -> "me.saved";
            case "session" -> "me.sessions.done";
            default -> null;
        };
        return Html.ok("identity/me", page(shell, typed(user), Map.of(), said).with(open(shell, request)));
    }

    @PutMapping
    ModelAndView change(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var problems = problems(typed);
        if (!problems.isEmpty()) return Html.unprocessable("identity/me", page(shell, typed, problems, null));
        var now = user(shell);
        try {
            users.change(new User(
                    now.id(),
                    typed.of("name"),
                    now.email(),
                    now.teamId(),
                    now.managerId(),
                    now.active(),
                    now.role(),
                    typed.of("locale").isEmpty() ? null : typed.of("locale"),
                    typed.of("zone").isEmpty() ? null : typed.of("zone"),
                    typed.whole("version")));
        } catch (Conflict stale) {
            var again = new HashMap<>(form);
            again.put("version", Integer.toString(now.version()));
            var said = Map.of("name", "me.stale");
            return Html.answer(HttpStatus.CONFLICT, "identity/me", page(shell, new Typed(again), said, null));
        }
        return Html.seeOther("/me?done=saved");
    }

    private static Map<String, String> problems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (typed.of("name").isBlank()) problems.put("name", "welcome.name.missing");
        if (typed.of("name").length() > LONGEST) problems.put("name", "users.name.long");
        if (!typed.of("locale").isEmpty() && !typed.of("locale").matches("[a-z]{2}-[A-Z]{2}"))
            problems.put("locale", "me.locale.unknown");
        if (!typed.of("zone").isEmpty() && !OwnPage.zonesOfPlaces().contains(typed.of("zone")))
            problems.put("zone", "me.zone.unknown");
        return problems;
    }

    /// Changes the password, and signs out everywhere else.
    @PutMapping("/password")
    ModelAndView changePassword(
            Shell shell,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var id = shell.signedIn().id();
        var problems = new LinkedHashMap<String, String>();
        var wanted = new Password(password);
        wanted.problem().ifPresent(key -> problems.put("password", key));
        if (!signIns.matches(id, old)) problems.put("old", "me.password.wrong");
        if (!problems.isEmpty())
            return Html.unprocessable("identity/me", page(shell, typed(user(shell)), problems, null));
        signIns.set(id, wanted);
        signIns.endSessions(id, Sessions.here(request));
        return Html.seeOther("/me?done=password");
    }

    private List<OpenSession> open(Shell shell, HttpServletRequest request) {
        return sessions.of(shell.signedIn().id(), Sessions.here(request));
    }

    /// Signs out in one browser.
    @DeleteMapping("/sessions/{id}")
    ModelAndView signOutThere(Shell shell, @PathVariable UUID id) {
        if (!sessions.end(id, shell.signedIn().id())) throw new NotFound("This session is over.");
        return Html.seeOther("/me?done=session#sessions");
    }

    /// Signs out everywhere, here too.
    ///
    /// @param but `here` to stay signed in in this browser
    @DeleteMapping("/sessions")
    ModelAndView signOutEverywhere(
            Shell shell, @RequestParam(defaultValue = "") String but, HttpServletRequest request) {
        var stays = but.equals("here") ? Sessions.here(request) : "";
        signIns.endSessions(shell.signedIn().id(), stays);
        if (!stays.isEmpty()) return Html.seeOther("/me?done=session#sessions");
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        return Html.seeOther("/sign-in");
    }

    private OwnPage page(Shell shell, Typed typed, Map<String, String> problems, @Nullable String done) {
        var user = user(shell);
        var own = tokens.of(user.id());
        return new OwnPage(shell, user, signIns.has(user.id()), own, List.of(), typed, problems, done);
    }

    private User user(Shell shell) {
        UUID id = shell.signedIn().id();
        return users.find(id).orElseThrow(() -> new NotFound("This user is not there."));
    }

    static Typed typed(User user) {
        var values = new HashMap<String, String>();
        values.put("name", user.name());
        values.put("locale", user.locale() == null ? "" : user.locale());
        values.put("zone", user.zone() == null ? "" : user.zone());
        values.put("version", Integer.toString(user.version()));
        return new Typed(values);
    }
}
