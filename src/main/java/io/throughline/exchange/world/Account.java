package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A made-up company with the two of its people who matter for a story.
record Account(Organization organization, Person owner, Person user) {
    private static final List<String> COUNTRIES =
            List.of("Germany", "Netherlands", "Austria", "Sweden", "Belgium", "Denmark");

    static Account of(String name, String owner, String user) {
        var id = Keys.of("organization", name);
        var boss = person(name, owner, "Managing director", null);
        return new Account(
                organization(id, name), boss, person(name, user, Trade.of(name).user(), boss));
    }

    private static Organization organization(UUID id, String name) {
        var place = Math.floorMod(name.hashCode(), 97);
        var country = COUNTRIES.get(place % COUNTRIES.size());
        return new Organization(
                id, name, Trade.of(name).name(), null, 40 + place * 17, null, country, null, null, null, null, 1);
    }

    private static Person person(String company, String name, String title, @Nullable Person boss) {
        return new Person(
                Keys.of("person", company + ":" + name),
                name,
                Keys.of("organization", company),
                null,
                null,
                title,
                null,
                boss == null ? null : boss.id(),
                1);
    }

    Trade trade() {
        return Trade.of(organization.name());
    }

    Person who(Part part) {
        return switch (part) {
            case OWNER -> owner;
            case USER -> user;
        };
    }
}
