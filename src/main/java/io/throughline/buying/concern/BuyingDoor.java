package io.throughline.buying.concern;

import io.throughline.accounts.Persons;
import io.throughline.base.Evidence;
import io.throughline.base.Times;
import io.throughline.base.Viewer;
import io.throughline.buying.DealsAt;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each request to a deal's concerns and readiness asks first: may they, which day is it, and can what was said
/// be.
@Component
public class BuyingDoor {
    private final Deals deals;
    private final Persons persons;
    private final DealsAt at;

    BuyingDoor(Deals deals, Persons persons, DealsAt at) {
        this.deals = deals;
        this.persons = persons;
        this.at = at;
    }

    /// The two times of which an answer is to be.
    public Times toSee(UUID deal, Viewer viewer, Seen seen) {
        return at.toSee(deal, viewer, seen);
    }

    public Insider toKnow(UUID deal, Viewer viewer) {
        return deals.toKnow(deal, viewer);
    }

    public Deal toSee(UUID deal, Viewer viewer) {
        return deals.toSee(deal, viewer);
    }

    public Deal toWrite(UUID deal, Viewer viewer) {
        return deals.toWrite(deal, viewer);
    }

    public LocalDate today() {
        return at.today().date();
    }

    /// @throws Invalid where there is no such person; `null` is nobody
    public void mustBeSomebody(@Nullable UUID person, String pointer) {
        Invalid.unless(person == null || persons.find(person).isPresent(), pointer, "There is no such person.");
    }

    /// @throws Invalid where its day is to come, or its sayer is nobody
    public Evidence heard(SpokenBody body) {
        Invalid.unless(body.on() == null || !body.on().isAfter(today()), "/evidence/on", "This day is to come.");
        mustBeSomebody(body.sayerId(), "/evidence/sayerId");
        return body.evidence(today());
    }
}
