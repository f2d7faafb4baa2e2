package io.throughline.identity.scim;

import io.throughline.base.Ids;
import io.throughline.identity.Team;
import io.throughline.identity.Users;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the directory does with groups, which are teams here. Who manages a team is said here and not there.
@Repository
@Transactional
class Grouping {
    private final Users users;
    private final ProvisionedGroups groups;
    private final ProvisionedUsers provisioned;

    Grouping(Users users, ProvisionedGroups groups, ProvisionedUsers provisioned) {
        this.users = users;
        this.groups = groups;
        this.provisioned = provisioned;
    }

    /// A team of this name that the directory doesn't keep yet is the one that it means; whoever is in it stays.
    ProvisionedGroup add(ScimGroup wanted) {
        users.lockAdministrators();
        var named = groups.list(new ScimFilter("displayname", wanted.displayName()), new ScimPart(1, 1));
        var id = named.isEmpty() ? Ids.next() : named.getFirst().id();
        if (groups.isProvisioned(id)) throw taken(wanted);
        check(id, wanted);
        if (named.isEmpty()) users.add(new Team(id, wanted.displayName(), null, 1));
        groups.join(id, wanted.members());
        return kept(id, wanted);
    }

    private static ScimRefused taken(ScimGroup wanted) {
        return ScimRefused.taken("There is a group " + wanted.displayName() + " already, or one with its externalId.");
    }

    private void check(UUID id, ScimGroup wanted) {
        var externalId = wanted.externalId();
        if (externalId != null && groups.isTaken(externalId, id)) throw taken(wanted);
        var unknown = provisioned.unknown(wanted.members());
        if (unknown != null) throw ScimRefused.value("This is the id of no user: " + unknown);
    }

    private ProvisionedGroup kept(UUID id, ScimGroup wanted) {
        groups.keep(id, wanted.externalId());
        return found(id);
    }

    private ProvisionedGroup found(UUID id) {
        return groups.find(id).orElseThrow(Provisioning::notThere);
    }

    /// @param wanted made of the group as it is
    ProvisionedGroup replace(UUID id, Function<ProvisionedGroup, ScimGroup> wanted) {
        users.lockAdministrators();
        var now = found(id);
        var then = wanted.apply(now);
        check(id, then);
        if (users.isTeam(then.displayName(), id)) throw taken(then);
        if (!then.displayName().equals(now.name()))
            users.change(new Team(id, then.displayName(), now.managerId(), now.version()));
        groups.join(id, then.members());
        groups.leave(id, then.members());
        return kept(id, then);
    }

    void remove(UUID id) {
        users.lockAdministrators();
        found(id);
        groups.leave(id, List.of());
        groups.remove(id);
    }
}
