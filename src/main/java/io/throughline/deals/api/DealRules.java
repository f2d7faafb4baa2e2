package io.throughline.deals.api;

import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Status;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import io.throughline.web.api.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a deal that is sent must keep beyond the form of its fields.
@Component
class DealRules {
    private final Organizations accounts;
    private final Users users;
    private final DealRows rows;
    private final Today today;

    DealRules(Organizations accounts, Users users, DealRows rows, Today today) {
        this.accounts = accounts;
        this.users = users;
        this.rows = rows;
        this.today = today;
    }

    /// @throws Invalid where it can't be taken
    void check(DealBody body) {
        var open = body.status() == null || body.status() == Status.OPEN;
        Invalid.unless(
                !open || body.closedOn() == null, "/closedOn", "An open deal has no day on which it was closed.");
        Invalid.unless(open || body.closedOn() != null, "/closedOn", "A closed deal needs the day it was closed.");
        Invalid.unless(
                body.closedOn() == null || !body.closedOn().isAfter(today.date()), "/closedOn", "This day is to come.");
        Invalid.unless(
                body.openedOn() == null || !body.openedOn().isAfter(today.date()), "/openedOn", "This day is to come.");
        if (body.accountId() != null) Invalid.there(accounts.find(body.accountId()), "/accountId", "account");
        checkUser(body.ownerId(), "/ownerId");
        if (body.nextStep() != null) checkUser(body.nextStep().ownerId(), "/nextStep/ownerId");
    }

    private void checkUser(@Nullable UUID id, String pointer) {
        if (id != null) Invalid.there(users.find(id).filter(User::active), pointer, "user");
    }

    /// Who adds a deal may go on writing to it.
    void checkNewOwner(UUID owner, Viewer viewer) {
        Invalid.unless(
                rows.answersFor(viewer, owner),
                "/ownerId",
                "You may add deals for yourself and for those whose manager you are.");
    }
}
