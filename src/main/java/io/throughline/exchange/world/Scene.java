package io.throughline.exchange.world;

import io.throughline.base.Role;
import io.throughline.identity.User;
import java.time.LocalDate;
import java.util.List;

/// Where the tales play: a day that is today, and our own people.
record Scene(LocalDate today) {
    static final User MANAGER = user("Tamsin Quillaro", true);
    static final User HUNTER = user("Marek Voldine", true);
    static final User FARMER = user("Leila Haldström", true);
    /// Left us in the middle of her deals.
    static final User GONE = user("Wanda Ingarsen", false);

    static List<User> users() {
        return List.of(MANAGER, HUNTER, FARMER, GONE);
    }

    private static User user(String name, boolean active) {
        return new User(Keys.of("user", name), name, null, null, null, active, Role.SELLER, null, null, 1);
    }

    /// A deal against which nothing speaks yet, because nothing of its buyer is recorded.
    Plot deal(String name, Account account) {
        return new Plot(today, name, account);
    }
}
