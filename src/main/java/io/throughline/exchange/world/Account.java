package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.exchange.sample.Names;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A made-up company with those of its people who matter for a story.
///
/// @param people whoever others report to first
record Account(Organization organization, Map<Part, Person> people) {
    /// Advises customers, and sells nothing of what we sell.
    static final Organization ADVISERS = new Organization(
            Keys.of("organization", "Pellmark Advisers"),
            "Pellmark Advisers",
            "Consulting",
            "Partner",
            35,
            null,
            "Denmark",
            null,
            null,
            null,
            null,
            1);

    private static final int SEED = 29;
    private static final List<String> COUNTRIES =
            List.of("Germany", "Netherlands", "Austria", "Sweden", "Belgium", "Denmark");

    Account {
        people = Collections.unmodifiableMap(new EnumMap<>(people));
    }

    static Account of(String name, String owner, String user) {
        var id = Keys.of("organization", name);
        return new Account(organization(id, name), new EnumMap<>(Part.class))
                .with(Part.OWNER, owner)
                .with(Part.USER, user);
    }

    private static Organization organization(UUID id, String name) {
        var place = Math.floorMod(name.hashCode(), 97);
        var country = COUNTRIES.get(place % COUNTRIES.size());
        return new Organization(
                id, name, Trade.of(name).name(), null, 40 + place * 17, null, country, null, null, null, null, 1);
    }

    /// The same, with those who look at what is offered and those who buy it.
    Account staffed() {
        return with(Part.TECHNICAL).with(Part.PROCUREMENT);
    }

    /// The same, with one more.
    Account with(Part part) {
        var number = Math.floorMod((organization.name() + part).hashCode(), 100_000);
        return with(part, Names.person(SEED, number));
    }

    private Account with(Part part, String name) {
        var others = new EnumMap<Part, Person>(Part.class);
        others.putAll(people);
        others.put(part, person(part, name, people.get(Part.OWNER)));
        return new Account(organization, others);
    }

    private Person person(Part part, String name, @Nullable Person boss) {
        var outside = part == Part.ADVISER;
        return new Person(
                Keys.of("person", organization.name() + ":" + name),
                name,
                outside ? ADVISERS.id() : organization.id(),
                null,
                null,
                part.title(trade()),
                part.department(),
                boss == null || outside ? null : boss.id(),
                1);
    }

    Trade trade() {
        return Trade.of(organization.name());
    }

    Person owner() {
        return who(Part.OWNER);
    }

    boolean has(Part part) {
        return people.containsKey(part);
    }

    Person who(Part part) {
        return Objects.requireNonNull(people.get(part), () -> "Nobody plays the " + part);
    }
}
