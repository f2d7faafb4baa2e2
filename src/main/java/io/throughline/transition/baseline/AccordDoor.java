package io.throughline.transition.baseline;

import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Users;
import io.throughline.transition.PlanDoor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What each request about an agreed plan asks first: may they, is there a plan, and may those whom it names know of
/// it.
@Component
class AccordDoor {
    private final PlanDoor door;
    private final Deals deals;
    private final Users users;
    private final Accords accords;

    AccordDoor(PlanDoor door, Deals deals, Users users, Accords accords) {
        this.door = door;
        this.deals = deals;
        this.users = users;
        this.accords = accords;
    }

    Deal toSee(UUID deal, Viewer viewer) {
        return door.toSee(deal, viewer);
    }

    Deal toWrite(UUID deal, Viewer viewer) {
        return door.toWrite(deal, viewer);
    }

    boolean mayWrite(UUID deal, Viewer viewer) {
        return deals.mayWrite(deal, viewer);
    }

    PlanDoor plan() {
        return door;
    }

    Accords accords() {
        return accords;
    }

    PlanConfirmations confirmations() {
        return accords.confirmations();
    }

    /// @throws NotFound where the deal has no plan
    Accord found(UUID deal) {
        return accords.of(deal, door.today()).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    /// Why somebody can't be named to confirm a plan.
    enum Unfit {
        NOT_HERE,
        /// The deal is restricted: they have to be on its team.
        NOT_SHOWN
    }

    Optional<Unfit> unfit(UUID deal, UUID user) {
        if (!door.isHere(user)) return Optional.of(Unfit.NOT_HERE);
        var sees = users.viewer(user).flatMap(viewer -> deals.find(deal, viewer));
        return sees.isPresent() ? Optional.empty() : Optional.of(Unfit.NOT_SHOWN);
    }
}
