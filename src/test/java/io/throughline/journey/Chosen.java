package io.throughline.journey;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Criterion.Holder;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Options;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Ratings;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.criteria.Weighting.Weighed;
import io.throughline.buying.criteria.Weightings;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// A choice between six options by thirty criteria in a deal, rated here and there, weighed by two people.
final class Chosen {
    private static final int CRITERIA = 30;

    private final ApplicationContext application;
    private final Deal deal;
    private final List<Holder> people;
    private final List<UUID> criteria = new ArrayList<>();

    Chosen(ApplicationContext application, UUID dealId) {
        this.application = application;
        this.deal = application.getBean(Deals.class).find(dealId).orElseThrow();
        this.people = List.of(person("Odile Farran"), person("Bram Oster"));
        criteria();
        options();
        ratings();
        weightings();
    }

    private Holder person(String name) {
        var person = new Person(Ids.next(), name, deal.organizationId(), null, null, null, null, null, 1);
        application.getBean(Persons.class).add(person);
        return new Holder(person.id(), name);
    }

    private void criteria() {
        for (var i = 0; i < CRITERIA; i++) {
            criteria.add(Ids.next());
            application
                    .getBean(Criteria.class)
                    .add(new Criterion(
                            criteria.getLast(),
                            deal.id(),
                            i % 7 == 0 ? "It runs when the line to the depot is down, all night long" : "Uptime " + i,
                            i % 2 == 0,
                            i % 5 == 0,
                            i % 3 == 0 ? people.subList(0, 1) : List.of(),
                            1));
        }
    }

    private void options() {
        for (var name : new String[] {"Kern Systems", "Brandt and Partners", "Yardwide"}) {
            var rival = Organization.named(Ids.next(), name);
            application.getBean(Organizations.class).add(rival);
            add(Option.Kind.RIVAL, rival.id(), name.equals("Kern Systems") ? "The safe one" : null);
        }
        add(Option.Kind.IN_HOUSE, null, null);
    }

    private void add(Option.Kind kind, UUID organization, String words) {
        application.getBean(Options.class).add(new Option(Ids.next(), deal.id(), kind, organization, null, words, 1));
    }

    private List<Option> all() {
        return application.getBean(Options.class).of(deal.id());
    }

    private void ratings() {
        var ratings = new ArrayList<Rating>();
        for (var row = 0; row < CRITERIA; row++)
            for (var column = 0; column < 5; column++) {
                if ((row * 5 + column) % 6 == 5) continue;
                var low = (row * 17 + column * 29) % 80 + (column == 0 ? 15 : 5);
                var said = said(column == 4 || row % 4 == 3 ? null : people.get(row % people.size()));
                ratings.add(new Rating(
                        Ids.next(),
                        criteria.get(row),
                        all().get(column).id(),
                        low,
                        Math.min(100, low + row % 3 * 5),
                        said,
                        0));
            }
        application.getBean(Ratings.class).write(deal.id(), ratings, List.of());
    }

    private void weightings() {
        for (var person : people) {
            var weighed = new ArrayList<Weighed>();
            for (var i = 0; i < CRITERIA; i++)
                weighed.add(Weighed.of(criteria.get(i), (i * (person == people.getFirst() ? 7L : 11L)) % CRITERIA + 1));
            application
                    .getBean(Weightings.class)
                    .write(new Weighting(Ids.next(), deal.id(), Weighting.Method.RANKS, weighed, said(person), 0));
        }
    }

    private Said said(Holder person) {
        return new Said(
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                deal.openedOn(),
                Channel.MEETING,
                person == null ? "" : "That is what counts for us.");
    }

    UUID person() {
        return people.getFirst().id();
    }

    UUID criterion() {
        return criteria.getFirst();
    }

    UUID rival() {
        return all().get(1).id();
    }
}
