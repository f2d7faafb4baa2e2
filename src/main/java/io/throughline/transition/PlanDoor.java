package io.throughline.transition;

import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Directory;
import io.throughline.web.Typed;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each request to a deal's plan asks first: may they, which day is it, and are those whom it names there.
@Component
public class PlanDoor {
    private final Deals deals;
    private final Persons persons;
    private final Directory directory;
    private final Today today;

    PlanDoor(Deals deals, Persons persons, Directory directory, Today today) {
        this.deals = deals;
        this.persons = persons;
        this.directory = directory;
        this.today = today;
    }

    public Deal toSee(UUID deal, Viewer viewer) {
        return deals.toSee(deal, viewer);
    }

    public Deal toWrite(UUID deal, Viewer viewer) {
        return deals.toWrite(deal, viewer);
    }

    public boolean mayWrite(UUID deal, Viewer viewer) {
        return deals.mayWrite(deal, viewer);
    }

    public Today today() {
        return today;
    }

    /// @throws Invalid where nobody means such a day; `null` is none
    public static void meant(@Nullable LocalDate day, String pointer) {
        Invalid.unless(day == null || Typed.isMeant(day), pointer, "It is no day of the years 1900 to 2200.");
    }

    /// Whether a colleague works here.
    public boolean isHere(UUID user) {
        return directory.isHere(user);
    }

    /// @throws Invalid where there is no such person; `null` is nobody
    public Task.@Nullable Who theirs(@Nullable UUID person, String pointer) {
        if (person == null) return null;
        var found = Invalid.there(persons.find(person), pointer, "person");
        return new Task.Who(found.id(), found.name());
    }

    /// @throws Invalid where no such colleague works here
    public Task.@Nullable Who ours(@Nullable UUID user, String pointer) {
        if (user == null) return null;
        Invalid.unless(directory.isHere(user), pointer, "No such colleague works here.");
        return new Task.Who(user, "");
    }
}
