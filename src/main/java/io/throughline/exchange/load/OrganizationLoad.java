package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// The companies we sell to, and whose subsidiaries they are.
record OrganizationLoad(FileLoad load) {
    void run() {
        Repeats.ofId(load);
        Repeats.ofName(load);
        Matching.byIdOrName(load, Target.ORGANIZATION);
        Names.resolve(load, Reference.PARENT, Reference.OWNER);
        new Columns(load)
                .with("name", "s.name", true)
                .with(INDUSTRY)
                .with(TYPE)
                .with("employees", "round(s.employees)::integer", EMPLOYEES)
                .with(REVENUE)
                .with(COUNTRY)
                .with(CITY)
                .with(WEBSITE)
                .with("founded", "round(s.founded)::integer", FOUNDED)
                .with(
                        "parent_id",
                        "nullif(" + Reference.PARENT.valueOr("parent_id") + ", m.id)",
                        PARENT_ID,
                        PARENT_NAME)
                .with("owner_id", Reference.OWNER.valueOr("owner_id"), OWNER_ID, OWNER_NAME)
                .merge("organization", Reference.PARENT.joins() + Reference.OWNER.joins(), List.of());
        new ExtraFacts(load, "organization").run();
    }
}
