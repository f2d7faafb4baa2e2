package io.throughline.exchange.world;

import io.throughline.base.Role;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the tales play: a day that is today, and our own people.
record Scene(LocalDate today) {
    private static final UUID TEAM = Keys.of("team", "Machines");

    static final User ADMINISTRATOR = user("Odile Brennmark", Role.ADMINISTRATOR, true, null, null);
    static final User MANAGER = user("Tamsin Quillaro", Role.MANAGER, true, TEAM, null);
    static final User HUNTER = user("Marek Voldine", Role.SELLER, true, TEAM, MANAGER);
    static final User FARMER = user("Leila Haldström", Role.SELLER, true, TEAM, MANAGER);
    /// Left us in the middle of her deals.
    static final User GONE = user("Wanda Ingarsen", Role.SELLER, false, TEAM, MANAGER);

    /// Each after their manager.
    static List<User> users() {
        return List.of(ADMINISTRATOR, MANAGER, HUNTER, FARMER, GONE);
    }

    static List<Team> teams() {
        return List.of(new Team(TEAM, "Machines", MANAGER.id(), 1));
    }

    private static User user(String name, Role role, boolean active, @Nullable UUID team, @Nullable User manager) {
        var managerId = manager == null ? null : manager.id();
        return new User(Keys.of("user", name), name, null, team, managerId, active, role, null, null, 1);
    }

    /// A deal against which nothing speaks yet, because nothing of its buyer is recorded.
    Plot deal(String name, Account account) {
        return new Plot(today, name, account);
    }
}
