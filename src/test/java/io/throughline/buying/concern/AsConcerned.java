package io.throughline.buying.concern;

import io.throughline.WebApp.People;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import java.util.UUID;

/// Makes deals and people of their account for tests.
public record AsConcerned(Deals deals, Organizations organizations, Persons persons, Today today) {
    public Deal open(People people) {
        return new WebDeals(deals, organizations, today).open("Yard control", people.seller());
    }

    public UUID person(Deal deal, String name) {
        var id = Ids.next();
        persons.add(new Person(id, name, deal.organizationId(), null, null, null, null, null, 1));
        return id;
    }
}
