package io.throughline.identity;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Teams, for administrators.
@Controller
class TeamController {
    private static final int LONGEST = 100;

    private final Directory directory;
    private final Users users;

    TeamController(Directory directory, Users users) {
        this.directory = directory;
        this.users = users;
    }

    @GetMapping("/teams")
    ModelAndView list(Shell shell) {
        return Html.ok("identity/teams", page(shell, null, Typed.NOTHING, Map.of()));
    }

    @PostMapping("/teams")
    ModelAndView add(Shell shell, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var team = new Team(Ids.next(), typed.of("name"), typed.id("manager").orElse(null), 1);
        var problems = problems(team);
        if (!problems.isEmpty()) return Html.unprocessable("identity/teams", page(shell, null, typed, problems));
        users.add(team);
        return Html.seeOther("/teams");
    }

    @PutMapping("/teams/{id}")
    ModelAndView change(Shell shell, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var team = new Team(id, typed.of("name"), typed.id("manager").orElse(null), typed.whole("version"));
        var problems = problems(team);
        if (!problems.isEmpty()) return Html.unprocessable("identity/teams", page(shell, id, typed, problems));
        try {
            users.change(team);
        } catch (Conflict stale) {
            var said = Map.of("name", "teams.stale");
            return Html.answer(HttpStatus.CONFLICT, "identity/teams", page(shell, id, typed, said));
        }
        return Html.seeOther("/teams");
    }

    private Map<String, String> problems(Team team) {
        var problems = new LinkedHashMap<String, String>();
        if (team.name().isBlank()) problems.put("name", "teams.name.missing");
        else if (team.name().length() > LONGEST) problems.put("name", "teams.name.long");
        else if (users.isTeam(team.name(), team.id())) problems.put("name", "teams.name.taken");
        var manager = team.managerId();
        if (manager != null && users.find(manager).isEmpty()) problems.put("manager", "users.manager.unknown");
        return problems;
    }

    private TeamsPage page(Shell shell, @Nullable UUID refused, Typed typed, Map<String, String> problems) {
        return new TeamsPage(shell, directory.teamsOfMany(), directory.managers(List.of()), refused, typed, problems);
    }
}
