package io.throughline.review;

import io.throughline.WebApp.People;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes deals for the tests of pages, each with an account of its own.
public record WebDeals(Deals deals, Organizations organizations, Today today) {

    public Deal open(String name, Viewer owner) {
        return add(name, owner, false, organization("Varn Works " + Ids.next()));
    }

    public Deal open(String name, Viewer owner, Organization account) {
        return add(name, owner, false, account);
    }

    public Deal restricted(String name, People people) {
        return add(name, people.seller(), true, organization("Varn Works " + Ids.next()));
    }

    public Organization organization(String name) {
        var organization = Organization.named(Ids.next(), name);
        organizations.add(organization);
        return organization;
    }

    private Deal add(String name, Viewer owner, boolean restricted, @Nullable Organization account) {
        UUID id = Ids.next();
        deals.add(new Deal(
                id,
                name,
                account == null ? null : account.id(),
                null,
                owner.id(),
                null,
                Status.OPEN,
                "Proposal",
                new Money(new BigDecimal(48000), "EUR"),
                today.date().minusDays(40),
                today.date().plusDays(60),
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                restricted,
                null,
                1));
        return deals.find(id).orElseThrow();
    }
}
