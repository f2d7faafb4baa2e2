package io.throughline.review.changes;

import io.throughline.deals.Visibility;

/// Of which rows of a table the changes are told, as SQL on the table's own name: those of a deal, `:subject`. Rows
/// that
/// hang on another table's are found by what that held at any time.
final class Whose {
    static final String DEAL = "deal_id = :subject";

    private static final String INSIDE =
            "exists (select from deal where deal.id = :subject and " + Visibility.WRITTEN + ")";

    /// That we stay though who decides is against us says what they are to us.
    static final String OVERRIDES = DEAL + "\nand (check_id <> 'decider-against' or " + INSIDE + ")";

    static final String EVIDENCE_OF_THE_TEAM = String.join(
            "\nor ",
            onAPart("stakeholder", "stakeholder_id", "stakeholder_claim", "claim_id"),
            onAPart("stakeholder", "stakeholder_id", "decider_hypothesis", "hypothesis_id"),
            onAPart("stakeholder", "stakeholder_id", "coach_statement", "statement_id"));

    static final String STRATEGIES = onAPart("criterion", "criterion_id", "gap", "gap_id");

    /// Those that are always there are told of once something is said of them.
    static final String OPTIONS = DEAL + "\nand (kind in ('RIVAL', 'IN_HOUSE') or words is not null)";

    /// Others than the deal's team know a concern from when on somebody of theirs spoke of it.
    static final String CONCERNS = DEAL + """

            and (
                %s
                or exists (
                    select
                    from concern_word spoken
                    where spoken.concern_id = concern.id
                    and spoken.stored_from <= concern.stored_from
                    and (spoken.sayer_id is not null or spoken.channel = 'DOCUMENT')))""".formatted(INSIDE);

    static final String WORDS_OF_CONCERNS = on("concern", "concern_id") + """

            and (
                %s
                or exists (
                    select
                    from concern_word spoken
                    where spoken.concern_id = concern_word.concern_id
                    and (spoken.sayer_id is not null or spoken.channel = 'DOCUMENT')))""".formatted(INSIDE);

    private Whose() {}

    /// @param table of the deal
    /// @param column that names its row
    static String on(String table, String column) {
        return """
                %2$s in (
                    select id from %1$s where deal_id = :subject
                    union all
                    select id from %1$s_history where deal_id = :subject)""".formatted(table, column);
    }

    /// @param table of the deal
    /// @param column of the part that names its row
    /// @param part that hangs on it
    /// @param by the column that names the part
    private static String onAPart(String table, String column, String part, String by) {
        return """
                %3$s in (
                    select id from %2$s where %1$s
                    union all
                    select id from %2$s_history where %1$s)""".formatted(on(table, column), part, by);
    }

    /// The same, for the deal's team and its managers alone.
    static String inside(String whose) {
        return "(" + whose + ")\nand " + INSIDE;
    }
}
