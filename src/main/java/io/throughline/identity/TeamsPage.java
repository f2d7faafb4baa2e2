package io.throughline.identity;

import io.throughline.identity.Directory.Choice;
import io.throughline.identity.Directory.TeamOfMany;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All teams, each with its form, and one for a new team.
///
/// @param refused the id of the form that could not be taken; `null` for the new team's, or where none was refused
public record TeamsPage(
        Shell shell,
        List<TeamOfMany> teams,
        List<Choice> managers,
        @Nullable UUID refused,
        Typed typed,
        Map<String, String> problems)
        implements Page {

    public String name(Team team) {
        return team.id().equals(refused) ? typed.of("name") : team.name();
    }

    public boolean isManager(Team team, Choice choice) {
        return team.id().equals(refused)
                ? typed.is("manager", choice.value())
                : team.managerId() != null && team.managerId().toString().equals(choice.value());
    }

    public int version(Team team) {
        return team.version();
    }

    public @Nullable String problem(@Nullable UUID of, String field) {
        var key = java.util.Objects.equals(of, refused) ? problems.get(field) : null;
        return key == null ? null : say(key);
    }

    public String newName() {
        return refused == null ? typed.of("name") : "";
    }
}
