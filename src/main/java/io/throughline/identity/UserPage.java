package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.identity.Directory.Choice;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user's page, or the form for a new one.
///
/// @param user `null` for a new one
/// @param standing `null` for a new one
/// @param typed what the form shows
/// @param problems keys of messages, by field
/// @param differing fields that somebody else changed meanwhile
public record UserPage(
        Shell shell,
        @Nullable Listed user,
        Directory.@Nullable Standing standing,
        Typed typed,
        Choices choices,
        Map<String, String> problems,
        List<String> differing)
        implements Page {

    /// What can be chosen in the form.
    public record Choices(List<Choice> teams, List<Choice> managers) {}

    public boolean isNew() {
        return user == null;
    }

    public Listed known() {
        if (user == null) throw new IllegalStateException("This user is not made yet.");
        return user;
    }

    public String title() {
        return user == null ? say("users.new.title") : user.name();
    }

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }

    public List<Choice> roles() {
        var roles = new ArrayList<Choice>();
        for (var role : Role.values()) roles.add(new Choice(role.name(), say("users.role." + role)));
        return roles;
    }

    /// The fields that somebody else changed, in words.
    public String changedFields() {
        return String.join(
                ", ", differing.stream().map(field -> say("users." + field)).toList());
    }

    public boolean mayBeInvited() {
        return user != null && user.state() != Listed.State.LEFT;
    }

    public boolean hasSecondFactor() {
        return standing != null && standing.secondFactor();
    }

    /// Whether the company's sign-in lets them in.
    public boolean isAtCompany() {
        return standing != null && standing.company();
    }

    /// How many passkeys they have.
    public int passkeys() {
        return standing == null ? 0 : standing.passkeys();
    }

    /// In how many browsers they are signed in.
    public int sessions() {
        return standing == null ? 0 : standing.sessions();
    }

    public boolean isLocked() {
        return user != null && user.state() == Listed.State.LOCKED;
    }
}
