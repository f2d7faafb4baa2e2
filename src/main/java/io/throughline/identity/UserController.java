package io.throughline.identity;

import io.throughline.base.NotFound;
import io.throughline.identity.Administration.Answer;
import io.throughline.identity.Directory.Wanted;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Users, for administrators.
@Controller
class UserController {
    private final Directory directory;
    private final Users users;
    private final Administration administration;
    private final RequiredFactors required;

    UserController(Directory directory, Users users, Administration administration, RequiredFactors required) {
        this.directory = directory;
        this.users = users;
        this.administration = administration;
        this.required = required;
    }

    @GetMapping("/users")
    ModelAndView list(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Listed.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID after) {
        var wanted = new Wanted(q.strip(), state, after);
        return Html.ok("identity/users", new UsersPage(shell, wanted, directory.users(wanted), required.roles()));
    }

    @GetMapping("/users/new")
    ModelAndView blank(Shell shell) {
        return Html.ok("identity/user", page(shell, null, new Typed(Map.of("role", "SELLER")), Map.of(), List.of()));
    }

    @PostMapping("/users")
    ModelAndView add(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return switch (administration.add(typed)) {
            case Answer.Done done -> link(shell, done.userId());
            case Answer.Wrong wrong ->
                Html.unprocessable("identity/user", page(shell, null, typed, wrong.problems(), List.of()));
            case Answer.Stale stale -> throw new IllegalStateException("A new user can't be stale.");
        };
    }

    @GetMapping("/users/{id}")
    ModelAndView look(Shell shell, @PathVariable UUID id) {
        var user = users.find(id).orElseThrow(() -> new NotFound("This user is not there."));
        return Html.ok("identity/user", page(shell, id, typed(user, known(id).address()), Map.of(), List.of()));
    }

    @PutMapping("/users/{id}")
    ModelAndView change(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return switch (administration.change(id, typed)) {
            case Answer.Done done -> Html.seeOther("/users/" + done.userId());
            case Answer.Wrong wrong ->
                Html.unprocessable("identity/user", page(shell, id, typed, wrong.problems(), List.of()));
            case Answer.Stale stale -> {
                var again = new HashMap<>(form);
                again.put("version", Integer.toString(stale.now().version()));
                yield Html.answer(
                        HttpStatus.CONFLICT,
                        "identity/user",
                        page(shell, id, new Typed(again), Map.of(), stale.differing()));
            }
        };
    }

    /// Shows a link for whoever has none, or forgot their password. It can't be shown again.
    @PostMapping("/users/{id}/link")
    ModelAndView link(Shell shell, @PathVariable UUID id) {
        var path = administration.link(id);
        var link =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
        return Html.ok("identity/link", new LinkPage(shell, known(id), link));
    }

    @DeleteMapping("/users/{id}/lock")
    ModelAndView unlock(@PathVariable UUID id) {
        administration.unlock(id);
        return Html.seeOther("/users/" + id);
    }

    private UserPage page(
            Shell shell, @Nullable UUID id, Typed typed, Map<String, String> problems, List<String> differing) {
        var choices =
                new UserPage.Choices(directory.teams(held(typed, "team")), directory.managers(held(typed, "manager")));
        var known = id == null ? null : known(id);
        var standing = id == null ? null : directory.standing(id);
        return new UserPage(shell, known, standing, typed, choices, problems, differing);
    }

    private static List<UUID> held(Typed typed, String field) {
        return typed.id(field).stream().toList();
    }

    private Listed known(UUID id) {
        return directory.find(id).orElseThrow(() -> new NotFound("This user is not there."));
    }

    private static Typed typed(User user, @Nullable String address) {
        var values = new HashMap<String, String>();
        values.put("name", user.name());
        values.put("email", address == null ? "" : address);
        values.put("role", user.role().name());
        values.put("team", user.teamId() == null ? "" : user.teamId().toString());
        values.put("manager", user.managerId() == null ? "" : user.managerId().toString());
        values.put("active", user.active() ? "yes" : "no");
        values.put("version", Integer.toString(user.version()));
        return new Typed(values);
    }
}
