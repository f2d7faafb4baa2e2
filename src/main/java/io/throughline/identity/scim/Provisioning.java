package io.throughline.identity.scim;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import io.throughline.identity.SignIns;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the directory does with users. Nobody is ever deleted: whom it removes has left. Roles and passwords are not
/// its own; a password that somebody has here goes on.
@Repository
@Transactional
class Provisioning {
    private final Users users;
    private final SignIns signIns;
    private final ProvisionedUsers provisioned;
    private final Audit audit;

    Provisioning(Users users, SignIns signIns, ProvisionedUsers provisioned, Audit audit) {
        this.users = users;
        this.signIns = signIns;
        this.provisioned = provisioned;
        this.audit = audit;
    }

    ProvisionedUser add(ScimUser wanted) {
        // one after the other, so that none is made twice, and the last administrator stays one
        users.lockAdministrators();
        var known = known(wanted);
        var id = known.orElseGet(Ids::next);
        check(id, wanted);
        if (known.isPresent()) change(user(id), wanted, wanted.active() == null || wanted.active());
        else users.add(made(id, wanted));
        return kept(id, wanted);
    }

    /// Whoever works here with this address and is not kept by the directory yet is the one that it means; and so is
    /// whom it removed before.
    private Optional<UUID> known(ScimUser wanted) {
        var removed = provisioned.removed(wanted);
        if (removed.isPresent()) return removed;
        var address = wanted.address();
        if (address == null) return Optional.empty();
        var here = users.addressed(address).stream()
                .filter(user -> user.active() && !provisioned.isProvisioned(user.id()))
                .toList();
        if (here.size() > 1) throw ScimRefused.taken("More than one user here has the address " + address + ".");
        return here.stream().map(User::id).findFirst();
    }

    private void check(UUID id, ScimUser wanted) {
        if (provisioned.isTaken(wanted, id))
            throw ScimRefused.taken("Another user has the userName " + wanted.userName() + ", or the same externalId.");
    }

    private static User made(UUID id, ScimUser wanted) {
        var active = wanted.active() == null || wanted.active();
        return new User(id, wanted.name(), wanted.address(), null, null, active, Role.SELLER, null, null, 1);
    }

    private User user(UUID id) {
        return users.find(id).orElseThrow(Provisioning::notThere);
    }

    static NotFound notThere() {
        return new NotFound("There is no such resource.");
    }

    private ProvisionedUser kept(UUID id, ScimUser wanted) {
        provisioned.keep(id, wanted);
        audit.note(Act.PROVISIONED, id);
        return provisioned.find(id).orElseThrow(Provisioning::notThere);
    }

    /// @param wanted made of the user as they are
    ProvisionedUser replace(UUID id, Function<ProvisionedUser, ScimUser> wanted) {
        users.lockAdministrators();
        var now = provisioned.find(id).orElseThrow(Provisioning::notThere);
        var then = wanted.apply(now);
        check(id, then);
        change(user(id), then, then.active() == null ? now.active() : then.active());
        return kept(id, then);
    }

    void remove(UUID id) {
        users.lockAdministrators();
        var now = provisioned.find(id).orElseThrow(Provisioning::notThere);
        var user = user(id);
        write(user, user.active(false));
        provisioned.remove(now);
        audit.note(Act.PROVISIONED, id);
    }

    private void change(User user, ScimUser wanted, boolean active) {
        var address = wanted.address() == null ? user.email() : wanted.address();
        write(
                user,
                new User(
                        user.id(),
                        wanted.name(),
                        address,
                        user.teamId(),
                        user.managerId(),
                        active,
                        user.role(),
                        user.locale(),
                        user.zone(),
                        user.version()));
    }

    private void write(User user, User changed) {
        if (changed.equals(user)) return;
        var leaves = user.active() && !changed.active();
        if (leaves && users.isLastAdministrator(user.id())) throw ScimRefused.lastAdministrator();
        users.change(changed);
        if (leaves) signIns.endSessions(user.id(), "");
    }
}
