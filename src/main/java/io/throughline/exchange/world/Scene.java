package io.throughline.exchange.world;

import io.throughline.base.Phase;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.Interaction.Kind;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the tales play: a day that is today, and our own people.
record Scene(LocalDate today) {
    private static final UUID MACHINES = Keys.of("team", "Machines");
    private static final UUID PLANTS = Keys.of("team", "Process plants");

    static final User ADMINISTRATOR = user("Odile Brennmark", Role.ADMINISTRATOR, true, null, null);
    static final User MANAGER = user("Tamsin Quillaro", Role.MANAGER, true, MACHINES, null);
    static final User HUNTER = user("Marek Voldine", Role.SELLER, true, MACHINES, MANAGER);
    static final User FARMER = user("Leila Haldström", Role.SELLER, true, MACHINES, MANAGER);
    /// Left us in the middle of her deals.
    static final User GONE = user("Wanda Ingarsen", Role.SELLER, false, MACHINES, MANAGER);

    static final User PLANT_MANAGER = user("Edda Korvalan", Role.MANAGER, true, PLANTS, null);
    static final User BUILDER = user("Jonas Tivermark", Role.SELLER, true, PLANTS, PLANT_MANAGER);
    static final User LISTENER = user("Noor Belcastan", Role.SELLER, true, PLANTS, PLANT_MANAGER);

    /// Who may see and write all there is.
    static final Viewer ADMINISTRATOR_LOOKS = looks(ADMINISTRATOR);

    static Viewer looks(User user) {
        return new Viewer(user.id(), user.name(), user.role(), Locale.UK, ZoneOffset.UTC);
    }

    /// Each after their manager.
    static List<User> users() {
        return List.of(ADMINISTRATOR, MANAGER, HUNTER, FARMER, GONE, PLANT_MANAGER, BUILDER, LISTENER);
    }

    static List<Team> teams() {
        return List.of(
                new Team(MACHINES, "Machines", MANAGER.id(), 1),
                new Team(PLANTS, "Process plants", PLANT_MANAGER.id(), 1));
    }

    private static User user(String name, Role role, boolean active, @Nullable UUID team, @Nullable User manager) {
        var managerId = manager == null ? null : manager.id();
        return new User(Keys.of("user", name), name, null, team, managerId, active, role, null, null, 1);
    }

    /// A deal against which nothing speaks yet, because nothing of its buyer is recorded.
    ///
    /// @param key by which the story knows it
    Plot deal(String key, Account account) {
        return deal(key, Entry.of(key), account);
    }

    Plot deal(String key, Entry entry, Account account) {
        return new Plot(today, key, entry, account);
    }

    /// One of which enough is known but how the buyer decides.
    Plot sound(String key, Account account, Phase phase) {
        return deal(key, account.staffed())
                .in(phase)
                .met(20, Kind.DISCOVER, "How they decide", Part.OWNER, Part.USER, Part.TECHNICAL)
                .theyWrote(6, "Figures you asked for", Part.USER)
                .known(known -> known.reason(20)
                        .usualDay(Entry.of(key).closes() + 12, DateKind.OPERATIONAL, 20)
                        .usualNeed(20));
    }
}
