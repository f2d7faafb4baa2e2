package io.throughline.identity.company;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.identity.CompanyRefusal;
import io.throughline.identity.CompanySignIn;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who comes in by the company's sign-in, and in which role. They are known by its own, lasting id of them; the first
/// time by an address that is theirs, or else they are made.
@Repository
@Transactional
class Arrivals {
    private final CompanySignIn company;
    private final CompanyIdentities identities;
    private final Users users;

    Arrivals(CompanySignIn company, CompanyIdentities identities, Users users) {
        this.company = company;
        this.identities = identities;
        this.users = users;
    }

    sealed interface Answer {
        record Welcome(UUID userId) implements Answer {}

        record Refused(CompanyRefusal why) implements Answer {}
    }

    Answer answer(Arriving who) {
        // so that who comes twice at once is made once, and the last administrator stays one
        users.lockAdministrators();
        var known = identities.find(who.issuer(), who.subject());
        return known.isPresent() ? again(user(known.get()), who) : first(who);
    }

    private User user(UUID id) {
        return users.find(id).orElseThrow(() -> new NotFound("This user is not there."));
    }

    private Answer again(User user, Arriving who) {
        if (!user.active()) return new Answer.Refused(CompanyRefusal.LEFT);
        // whoever keeps the house can always come in, whatever the groups say
        if (!company.roles().decides() || users.isLastAdministrator(user.id())) return new Answer.Welcome(user.id());
        var role = company.roles().of(who.groups());
        if (role.isEmpty()) return new Answer.Refused(CompanyRefusal.GROUP);
        if (role.get() != user.role()) users.change(user.as(role.get()));
        return new Answer.Welcome(user.id());
    }

    private Answer first(Arriving who) {
        var email = who.email();
        var named = email == null ? java.util.List.<User>of() : users.addressed(email);
        if (named.isEmpty()) return make(who);
        if (!isTheirs(who)) return new Answer.Refused(CompanyRefusal.UNVERIFIED);
        var here = named.stream().filter(User::active).toList();
        if (here.isEmpty()) return new Answer.Refused(CompanyRefusal.LEFT);
        if (here.size() > 1) return new Answer.Refused(CompanyRefusal.SEVERAL);
        var user = here.getFirst();
        if (identities.isKnown(user.id(), who.issuer())) return new Answer.Refused(CompanyRefusal.TAKEN);
        var answer = again(user, who);
        if (answer instanceof Answer.Welcome) identities.add(user.id(), who);
        return answer;
    }

    private boolean isTheirs(Arriving who) {
        return who.verified() || company.isBelieved();
    }

    private Answer make(Arriving who) {
        var role = company.roles().of(who.groups());
        if (role.isEmpty())
            return new Answer.Refused(company.roles().decides() ? CompanyRefusal.GROUP : CompanyRefusal.UNKNOWN);
        var user = made(who, role.get());
        users.add(user);
        identities.add(user.id(), who);
        return new Answer.Welcome(user.id());
    }

    private User made(Arriving who, Role role) {
        var email = isTheirs(who) ? who.email() : null;
        return new User(Ids.next(), who.called(), email, null, null, true, role, null, null, 1);
    }
}
