package io.throughline;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import io.throughline.identity.Team;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A little company made by chance: people in teams below each other, and deals of theirs with one account, many of
/// them restricted. It knows by itself who may see which, without asking the database.
final class Company {
    private static final int MANAGERS = 3;
    private static final int SELLERS = 5;
    private static final int DEALS = 12;

    /// @param teamsManager of the team that they are in
    record Person(
            Viewer viewer, @Nullable UUID manager, @Nullable UUID teamsManager) {
        UUID id() {
            return viewer.id();
        }
    }

    record Pursuit(UUID id, String name, UUID owner, Set<UUID> members, boolean restricted) {}

    final Organization account;
    final List<Person> people = new ArrayList<>();
    final Map<UUID, Pursuit> pursuits = new LinkedHashMap<>();

    /// The last instant at which all deals were as they were opened.
    final Instant before;

    private final Random dice;
    private final Users users;
    private final Deals deals;
    private final Today today;

    Company(long seed, Users users, Deals deals, Organizations organizations, Today today) {
        this.dice = new Random(seed);
        this.users = users;
        this.deals = deals;
        this.today = today;
        this.account = Organization.named(Ids.next(), "Quorekin Optics " + seed);
        organizations.add(account);
        for (var i = 0; i < MANAGERS; i++) join("Manager " + i, Role.MANAGER, anyone(), Optional.empty());
        var teams = List.of(team(people.get(1)), team(people.get(2)));
        for (var i = 0; i < SELLERS; i++)
            join("Seller " + i, Role.SELLER, anyone(), dice.nextBoolean() ? Optional.of(one(teams)) : Optional.empty());
        join("Administrator", Role.ADMINISTRATOR, Optional.empty(), Optional.empty());
        for (var i = 0; i < DEALS; i++) open("Korv%sx%c%cel".formatted(letters(seed), 'a' + i / 5, 'a' + i % 5));
        before = today.now();
        pursuits.values().stream().filter(any -> dice.nextInt(4) == 0).toList().forEach(this::closeToOthers);
    }

    /// So that no deal is called as one of another company.
    private static String letters(long seed) {
        return Long.toString(seed)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
    }

    private Optional<Person> anyone() {
        return people.isEmpty() || dice.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(people));
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private Team team(Person manager) {
        var team = new Team(Ids.next(), "Team of " + manager.viewer().name() + " " + Ids.next(), manager.id(), 1);
        users.add(team);
        return team;
    }

    private void join(String name, Role role, Optional<Person> manager, Optional<Team> team) {
        var managerId = manager.map(Person::id).orElse(null);
        var user =
                new User(Ids.next(), name, null, team.map(Team::id).orElse(null), managerId, true, role, null, null, 1);
        users.add(user);
        people.add(new Person(
                users.viewer(user.id()).orElseThrow(),
                managerId,
                team.map(Team::managerId).orElse(null)));
    }

    private void open(String name) {
        var members = new HashSet<UUID>();
        while (dice.nextInt(3) == 0) members.add(one(people).id());
        var pursuit = new Pursuit(Ids.next(), name, one(people).id(), members, dice.nextInt(5) > 1);
        deals.add(deal(pursuit, 1));
        members.forEach(member -> deals.addMember(pursuit.id(), member));
        pursuits.put(pursuit.id(), pursuit);
    }

    /// A deal that all could see is for its team alone from now on.
    private void closeToOthers(Pursuit open) {
        var closed = new Pursuit(open.id(), open.name(), open.owner(), open.members(), true);
        var version = deals.find(open.id()).orElseThrow().version();
        deals.change(deal(closed, version));
        pursuits.put(closed.id(), closed);
    }

    /// All of one product and opened on one day, so that a review takes one for another, and names it.
    private Deal deal(Pursuit of, int version) {
        return new Deal(
                of.id(),
                of.name(),
                account.id(),
                null,
                of.owner(),
                null,
                Status.OPEN,
                "Proposal",
                null,
                today.date().minusDays(40),
                today.date().plusDays(60),
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                "Optics",
                Deal.Lane.VALUE,
                of.restricted(),
                null,
                version);
    }

    Set<UUID> seenBy(Person person) {
        var below = below(person);
        return pursuits.values().stream()
                .filter(deal -> !deal.restricted()
                        || person.viewer().isAdministrator()
                        || below.contains(deal.owner())
                        || deal.members().stream().anyMatch(below::contains))
                .map(Pursuit::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> below(Person top) {
        var below = new HashSet<>(Set.of(top.id()));
        while (people.stream()
                .filter(person -> below.contains(person.manager()) || below.contains(person.teamsManager()))
                .map(Person::id)
                .toList()
                .stream()
                .anyMatch(below::add)) {}
        return below;
    }
}
