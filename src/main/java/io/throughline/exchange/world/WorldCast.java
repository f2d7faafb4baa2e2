package io.throughline.exchange.world;

import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.identity.Users;
import org.springframework.stereotype.Component;

/// Stores who is in the story world.
@Component
class WorldCast {
    private final Users users;
    private final Organizations organizations;
    private final Persons persons;

    WorldCast(Users users, Organizations organizations, Persons persons) {
        this.users = users;
        this.organizations = organizations;
        this.persons = persons;
    }

    void store(World world) {
        world.teams().forEach(users::add);
        world.users().forEach(users::add);
        world.organizations().forEach(organizations::add);
        world.others().forEach(organizations::add);
        world.persons().forEach(persons::add);
    }
}
