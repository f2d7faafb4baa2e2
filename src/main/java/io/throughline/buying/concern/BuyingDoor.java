package io.throughline.buying.concern;

import io.throughline.accounts.Persons;
import io.throughline.base.Evidence;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.api.Invalid;
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
    private final Today today;

    BuyingDoor(Deals deals, Persons persons, Today today) {
        this.deals = deals;
        this.persons = persons;
        this.today = today;
    }

    public Deal toSee(UUID deal, Viewer viewer) {
        return deals.toSee(deal, viewer);
    }

    public Deal toWrite(UUID deal, Viewer viewer) {
        return deals.toWrite(deal, viewer);
    }

    public LocalDate today() {
        return today.date();
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
