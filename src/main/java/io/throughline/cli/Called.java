package io.throughline.cli;

import io.throughline.identity.User;
import io.throughline.identity.Users;

/// The one active user of a name or an e-mail address.
final class Called {
    private Called() {}

    /// @param consequence said after why it is none
    static User in(Application application, String name, String consequence) {
        var found = application.get(Users.class).called(name);
        if (found.isEmpty()) throw new Unusable("Nobody is called " + name + ". " + consequence);
        if (found.size() > 1)
            throw new Unusable("Several users are called " + name + ": say the e-mail address. " + consequence);
        return found.getFirst();
    }
}
