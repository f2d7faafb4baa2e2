package io.throughline.identity;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with users.
@Repository
@Transactional
class Administration {
    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{1,150}");

    private final Users users;
    private final SignIns signIns;
    private final Links links;
    private final JdbcClient jdbc;

    Administration(Users users, SignIns signIns, Links links, JdbcClient jdbc) {
        this.users = users;
        this.signIns = signIns;
        this.links = links;
        this.jdbc = jdbc;
    }

    /// What became of a form.
    sealed interface Answer {
        record Done(UUID userId) implements Answer {}

        /// @param problems keys of messages, by field
        record Wrong(Map<String, String> problems) implements Answer {}

        /// Somebody else was quicker.
        ///
        /// @param differing the fields in which what is stored differs from what was sent
        record Stale(User now, List<String> differing) implements Answer {}
    }

    Answer add(Typed typed) {
        var user = from(typed, Ids.next(), null);
        var problems = problems(user, typed);
        if (user.email() == null) problems.putIfAbsent("email", "welcome.email.invalid");
        if (!problems.isEmpty()) return new Answer.Wrong(problems);
        users.add(user);
        return new Answer.Done(user.id());
    }

    Answer change(UUID id, Typed typed) {
        // so that two can't take the role from each other at once, and leave none
        users.lockAdministrators();
        var now = users.find(id).orElseThrow(() -> new NotFound("This user is not there."));
        var wanted = from(typed, id, now);
        if (typed.whole("version") != now.version()) return new Answer.Stale(now, differing(wanted, now));
        var problems = problems(wanted, typed);
        if (users.isLastAdministrator(id) && !(wanted.active() && wanted.role() == Role.ADMINISTRATOR))
            problems.put(wanted.active() ? "role" : "active", "users.last");
        if (wanted.email() == null && signIns.has(id)) problems.putIfAbsent("email", "users.email.needed");
        if (!problems.isEmpty()) return new Answer.Wrong(problems);
        users.change(wanted);
        signIns.change(id, wanted.email());
        if (!wanted.active()) signIns.endSessions(id, "");
        return new Answer.Done(id);
    }

    private static User from(Typed typed, UUID id, @Nullable User now) {
        return new User(
                id,
                typed.of("name"),
                typed.of("email").isEmpty() ? null : typed.of("email"),
                typed.id("team").orElse(null),
                typed.id("manager").orElse(null),
                now == null || typed.is("active", "yes"),
                role(typed).orElse(Role.SELLER),
                now == null ? null : now.locale(),
                now == null ? null : now.zone(),
                now == null ? 1 : now.version());
    }

    private static Optional<Role> role(Typed typed) {
        return java.util.Arrays.stream(Role.values())
                .filter(role -> typed.is("role", role.name()))
                .findFirst();
    }

    private Map<String, String> problems(User user, Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (user.name().isBlank()) problems.put("name", "welcome.name.missing");
        if (user.name().length() > LONGEST) problems.put("name", "users.name.long");
        if (user.email() != null && !EMAIL.matcher(user.email()).matches())
            problems.put("email", "welcome.email.invalid");
        else if (user.email() != null && signIns.isTaken(user.email(), user.id()))
            problems.put("email", "welcome.email.taken");
        if (role(typed).isEmpty()) problems.put("role", "users.role.missing");
        if (user.id().equals(user.managerId())) problems.put("manager", "users.manager.self");
        else if (isUnknown("app_user", user.managerId())) problems.put("manager", "users.manager.unknown");
        if (isUnknown("team", user.teamId())) problems.put("team", "users.team.unknown");
        return problems;
    }

    private boolean isUnknown(String table, @Nullable UUID id) {
        return id != null
                && !jdbc.sql("select exists (select from " + table + " where id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single();
    }

    private static List<String> differing(User wanted, User now) {
        var differing = new LinkedHashMap<String, Boolean>();
        differing.put("name", wanted.name().equals(now.name()));
        // who chose their address with a link may have none here
        differing.put("email", now.email() == null || now.email().equals(wanted.email()));
        differing.put("role", wanted.role() == now.role());
        differing.put("team", Objects.equals(wanted.teamId(), now.teamId()));
        differing.put("manager", Objects.equals(wanted.managerId(), now.managerId()));
        differing.put("active", wanted.active() == now.active());
        return differing.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The path of a link with which a user chooses a password, for the first time or anew. Older links of theirs end.
    String link(UUID id) {
        if (users.viewer(id).isEmpty()) throw new NotFound("This user is not there, or has left.");
        links.end(id);
        return links.invitation(id);
    }

    void unlock(UUID id) {
        signIns.unlock(id);
    }
}
