package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import java.util.List;

/// The people on the buyers' side, and who reports to whom.
record PersonLoad(FileLoad load) {
    void run() {
        Repeats.ofId(load);
        Repeats.ofPerson(load);
        Names.resolve(load, Reference.ORGANIZATION);
        Matching.persons(load);
        PersonNames.reportingLines(load);
        new Columns(load)
                .with("name", "s.name", true)
                .with(
                        "organization_id",
                        Reference.ORGANIZATION.valueOr("organization_id"),
                        ORGANIZATION_ID,
                        ORGANIZATION_NAME)
                .with(EMAIL)
                .with(PHONE)
                .with(TITLE)
                .with(DEPARTMENT)
                .with(
                        "reports_to_id",
                        "nullif(coalesce(upward.id, case when num_nonnulls(s.reports_to_id, s.reports_to_name) > 0"
                                + " then t.reports_to_id end), m.id)",
                        REPORTS_TO_ID,
                        REPORTS_TO_NAME)
                .merge(
                        "person",
                        Reference.ORGANIZATION.joins() + "left join upward on upward.line = s.line",
                        List.of());
        new ExtraFacts(load, "person").run();
    }
}
