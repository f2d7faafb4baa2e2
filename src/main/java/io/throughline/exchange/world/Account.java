package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import org.jspecify.annotations.Nullable;

/// A made-up company with the two of its people who matter for a story.
record Account(Organization organization, Person owner, Person user) {

    static Account of(String name, String owner, String user) {
        var id = Keys.of("organization", name);
        var boss = person(name, owner, Part.OWNER, null);
        return new Account(Organization.named(id, name), boss, person(name, user, Part.USER, boss));
    }

    private static Person person(String company, String name, Part part, @Nullable Person boss) {
        return new Person(
                Keys.of("person", company + ":" + name),
                name,
                Keys.of("organization", company),
                null,
                null,
                part.title(),
                null,
                boss == null ? null : boss.id(),
                1);
    }

    Person who(Part part) {
        return switch (part) {
            case OWNER -> owner;
            case USER -> user;
        };
    }
}
