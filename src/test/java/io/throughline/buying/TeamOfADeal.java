package io.throughline.buying;

import io.throughline.WebApp.People;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.ContactRole;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.review.WebDeals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes deals with people of the buyer's side for tests.
public record TeamOfADeal(
        Deals deals, Organizations organizations, Persons persons, Interactions interactions, Today today) {

    public Deal open(String name, People people) {
        return new WebDeals(deals, organizations, today).open(name, people.seller());
    }

    /// A person of the account, named by a contact role.
    public UUID named(Deal deal, String name, String role, @Nullable UUID boss) {
        var person = person(deal, name, boss);
        deals.add(Ids.next(), deal.id(), new ContactRole(person, name, role, false));
        return person;
    }

    public UUID person(Deal deal, String name, @Nullable UUID boss) {
        var id = Ids.next();
        persons.add(new Person(id, name, deal.organizationId(), null, null, "Head", "Works", boss, 1));
        return id;
    }

    public void met(Deal deal, UUID person, int ago) {
        interactions.add(
                deal.id(),
                new Interaction(
                        Ids.next(),
                        today.date().minusDays(ago),
                        Channel.MEETING,
                        null,
                        Direction.BOTH,
                        "A talk",
                        30,
                        List.of(person)));
    }
}
