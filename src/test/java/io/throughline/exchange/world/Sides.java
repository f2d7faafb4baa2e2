package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Inside;
import io.throughline.buying.Judgement;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholders.Place;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.concern.Watch;
import io.throughline.deals.ContactRole;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.BuyingSide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the modules make of how the buyers of the story world decide, as of a day and without a database.
public record Sides(World world) {
    public BuyingTeam team(Tale tale, LocalDate asOf) {
        var people = tale.persons().stream()
                .map(person -> stakeholder(tale, person, asOf))
                .toList();
        return new BuyingTeam(asOf, people);
    }

    private Stakeholder stakeholder(Tale tale, Person person, LocalDate asOf) {
        var place = tale.side().team().places().stream()
                .filter(one -> one.personId().equals(person.id()))
                .findFirst();
        var boss = place.map(Place::reportsToId);
        return new Stakeholder(
                person.id(),
                person.name(),
                person.title(),
                unit(tale, person),
                tale.roles().stream()
                        .filter(role -> role.personId().equals(person.id()))
                        .map(ContactRole::role)
                        .findFirst()
                        .orElse(null),
                place.map(Place::influence).orElse(null),
                boss.orElse(person.reportsToId()),
                boss.isEmpty() && person.reportsToId() != null,
                place.map(Place::influences).orElse(List.of()),
                lastMet(tale, person.id(), asOf).orElse(null),
                1);
    }

    private String unit(Tale tale, Person person) {
        return Stream.concat(tale.organizations().stream(), world.others().stream())
                .filter(one -> one.id().equals(person.organizationId()))
                .filter(one -> !one.id().equals(tale.deal().organizationId()))
                .map(Organization::name)
                .findFirst()
                .orElse(person.department());
    }

    private static Optional<LocalDate> lastMet(Tale tale, UUID person, LocalDate asOf) {
        return tale.interactions().stream()
                .filter(one -> one.personIds().contains(person) && !one.on().isAfter(asOf))
                .map(Interaction::on)
                .max(LocalDate::compareTo);
    }

    public Inside inside(Tale tale, LocalDate asOf) {
        var told = tale.side().team();
        var judgements = tale.persons().stream()
                .map(person -> new Judgement(
                        person.id(),
                        asOf,
                        told.claims().stream()
                                .filter(one -> one.personId().equals(person.id()))
                                .toList(),
                        told.statements().stream()
                                .filter(one -> one.personId().equals(person.id()))
                                .toList()))
                .collect(Collectors.toMap(Judgement::personId, Function.identity()));
        return new Inside(team(tale, asOf), Map.copyOf(judgements), hypotheses(tale, asOf));
    }

    /// Those that were made by a day, as they stood then.
    private static List<Hypothesis> hypotheses(Tale tale, LocalDate asOf) {
        return tale.side().team().hypotheses().stream()
                .filter(one -> !one.madeOn().isAfter(asOf))
                .map(one -> one.on(asOf))
                .toList();
    }

    /// All of it, as of the day on which the world is told.
    public BuyingSide side(Tale tale) {
        var choosing = tale.side().choosing();
        return new BuyingSide(
                members(tale),
                hypotheses(tale, world.today()),
                choosing.choice(),
                choosing.gaps(),
                choosing.strategies(),
                watch(tale),
                tale.side().points(),
                tale.planned().stream()
                        .map(one ->
                                new BuyingSide.Planned(one.id(), one.on(), one.channel(), one.personIds(), false, null))
                        .toList());
    }

    private List<BuyingSide.Member> members(Tale tale) {
        var inside = inside(tale, world.today());
        var told = tale.side().team();
        return tale.persons().stream()
                .filter(person -> told.places().stream()
                                .anyMatch(one -> one.personId().equals(person.id()))
                        || told.claims().stream().anyMatch(one -> one.personId().equals(person.id())))
                .map(person -> new BuyingSide.Member(person.id(), person.name(), inside.of(person.id())))
                .toList();
    }

    public Watch watch(Tale tale) {
        var signs = tale.side().fears().signs().stream()
                .map(sign -> new Signal(
                        sign.evidence().id(),
                        sign.kind(),
                        sign.evidence().on(),
                        sign.evidence().words(),
                        sign.evidence().sayer()))
                .toList();
        return new Watch(tale.side().fears().concerns(), signs, List.of(), acts(tale), negotiated(tale));
    }

    private static List<LocalDate> acts(Tale tale) {
        var done = tale.interactions().stream()
                .filter(one -> one.direction() != Direction.OURS)
                .map(Interaction::on);
        var said = tale.facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .filter(one -> one.sayerId() != null)
                .map(one -> one.on());
        var feared = tale.side().fears().concerns().stream()
                .flatMap(concern -> concern.said().stream())
                .filter(one -> one.evidence().sayerId() != null)
                .map(one -> one.evidence().on());
        return Stream.of(done, said, feared)
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<LocalDate> negotiated(Tale tale) {
        return tale.interactions().stream()
                .filter(one -> one.kind() == Interaction.Kind.NEGOTIATE)
                .map(Interaction::on)
                .toList();
    }
}
