package io.throughline.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// As whom PostgreSQL runs. It refuses root, so root hands over to an account without rights; where that account can't
/// reach the data (a directory below `/root`), root stays the owner but goes by another number in a namespace of its
/// own, without root's rights.
sealed interface Account {
    record Ourselves() implements Account {}

    record Other(Owner owner) implements Account {}

    record Namespace() implements Account {}

    /// The account for a data directory: the one that owns the data already, if that is not root.
    static Account reaching(Path directory, Owner owner) {
        if (!isRoot()) return new Ourselves();
        var other = new Other(owner.uid() == 0 ? Owner.NOBODY : owner);
        if (other.reaches(directory)) return other;
        var namespace = new Namespace();
        if (namespace.reaches(directory)) return namespace;
        throw new DatabaseUnavailable("PostgreSQL does not run as root, and an account without rights can't reach "
                + directory + ": start Throughline as a normal user, or set THROUGHLINE_DATA to a directory such as"
                + " /var/lib/throughline.");
    }

    static boolean isRoot() {
        try {
            return Owner.of(Path.of("/proc/self")).uid() == 0;
        } catch (IOException elsewhereThanLinux) {
            return false;
        }
    }

    /// Whether this system has the programs by which the kernel is asked to stop a child with its parent.
    static boolean isToldOfDeath() {
        return runs(List.of("setsid", "setpriv", "--pdeathsig", "INT", "--", "true"));
    }

    /// The command as this account runs it: in a session of its own, for `Ctrl-C` in the terminal is meant for us, who
    /// then stop it in good order; and with the signal `atDeath` (`INT` or `KILL`) from the kernel when the thread
    /// that started it is gone, be it with the whole process.
    default List<String> command(List<String> command, String atDeath) {
        if (this instanceof Ourselves && !isToldOfDeath()) return command;
        var whole = new ArrayList<>(List.of("setsid"));
        if (this instanceof Namespace) {
            int uid = Owner.NOBODY.uid();
            whole.addAll(List.of("unshare", "--user", "--map-user=" + uid, "--map-group=" + uid));
        }
        whole.addAll(List.of("setpriv", "--no-new-privs", "--pdeathsig", atDeath));
        if (this instanceof Other(Owner(int uid, int gid))) {
            whole.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        }
        whole.add("--");
        whole.addAll(command);
        return whole;
    }

    /// Who owns on disk what this account keeps.
    default Owner owner(Path directory) throws IOException {
        return switch (this) {
            case Ourselves() -> Owner.of(directory);
            case Other(Owner owner) -> owner;
            case Namespace() -> isRoot() ? Owner.ROOT : Owner.of(directory);
        };
    }

    /// The account that makes a new database in the directory. `initdb` insists on a user with a name, and a number
    /// alone
    /// (as containers hand them out) has none: within a namespace it goes by the name of `nobody`.
    default Account maker(Path directory) {
        if (runs(command(List.of("id", "-un"), "KILL"))) return this;
        var namespace = new Namespace();
        if (namespace.reaches(directory)) return namespace;
        throw new DatabaseUnavailable("PostgreSQL wants a user with a name, and the one that would own " + directory
                + " has only a number: give it a line in /etc/passwd, or start Throughline as another user.");
    }

    default boolean reaches(Path directory) {
        return runs(command(List.of("test", "-x", directory.toString()), "KILL"));
    }

    private static boolean runs(List<String> command) {
        try {
            var process = Ran.builder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
