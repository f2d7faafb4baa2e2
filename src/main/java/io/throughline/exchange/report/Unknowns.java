package io.throughline.exchange.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What no file carried and nobody recorded since: unknown for the whole company, and said once.
record Unknowns(JdbcClient jdbc) {

    /// @param fields any of these, `KIND.FIELD`, would answer it; a kind alone stands for any of its fields
    private record Unknown(String what, Set<String> fields) {}

    private static final List<Unknown> ASKED = List.of(
            new Unknown("when deals were opened", Set.of("DEAL.OPENED_ON")),
            new Unknown("what the open deals are worth", Set.of("DEAL.AMOUNT")),
            new Unknown("when open deals are expected to close", Set.of("DEAL.CLOSE_DATE", "DEAL.EXPECTED_CLOSE")),
            new Unknown("which account a deal belongs to", Set.of("DEAL.ORGANIZATION_ID", "DEAL.ORGANIZATION_NAME")),
            new Unknown("the next step", Set.of("DEAL.NEXT_STEP", "DEAL.NEXT_STEP_ON")),
            new Unknown("how often stage, amount and expected close moved", Set.of("DEAL_HISTORY")),
            new Unknown(
                    "who takes part on the buyer’s side", Set.of("CONTACT_ROLE", "DEAL.PERSON_ID", "DEAL.PERSON_NAME")),
            new Unknown("what the buyer said or did", Set.of("INTERACTION")));

    private static final String EVENT = "what compels the buyer to act, and by which day";

    List<String> all() {
        var carried = Set.copyOf(jdbc.sql("""
                        select kind || '.' || field
                        from carried_field
                        union
                        select kind
                        from carried_field
                        union
                        select field
                        from (values
                            ('DEAL.OPENED_ON', exists (select from deal where opened_on is not null)),
                            ('DEAL.AMOUNT', exists (select from deal where amount is not null)),
                            ('DEAL.EXPECTED_CLOSE', exists (select from deal where expected_close is not null)),
                            ('DEAL.ORGANIZATION_ID', exists (select from deal where organization_id is not null)),
                            ('DEAL.NEXT_STEP', exists (
                                select from deal where next_step is not null or next_step_on is not null)),
                            ('DEAL_HISTORY', exists (select from deal_change where source is null)),
                            ('CONTACT_ROLE', exists (select from contact_role)),
                            ('INTERACTION', exists (select from interaction))) as recorded (field, is_there)
                        where is_there""").query(String.class).list());
        var unknown = ASKED.stream()
                .filter(asked -> asked.fields().stream().noneMatch(carried::contains))
                .map(Unknown::what);
        return Stream.concat(unknown, event()).toList();
    }

    private Stream<String> event() {
        var known = jdbc.sql("select exists (select from fact where kind like 'EVENT%' or kind like 'CASE%')")
                .query(Boolean.class)
                .single();
        return known ? Stream.empty() : Stream.of(EVENT);
    }
}
