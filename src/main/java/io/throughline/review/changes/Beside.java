package io.throughline.review.changes;

import java.util.Map;

/// What must be known beside a row to tell of it, as SQL behind the row as JSON: `of` what it speaks, and what matters
/// to
/// somebody. That may be gone by now; then it is as it was last.
final class Beside {
    private static final String OPTION = """
            coalesce(
                (select name from organization where organization.id = choice_option.organization_id),
                choice_option.kind)""";

    private static final String PERSON = "coalesce(%s, %s, %s)"
            .formatted(
                    last("stakeholder_claim.stakeholder_id", "stakeholder_claim", "buying_evidence.claim_id"),
                    last("decider_hypothesis.stakeholder_id", "decider_hypothesis", "buying_evidence.hypothesis_id"),
                    last("coach_statement.stakeholder_id", "coach_statement", "buying_evidence.statement_id"));

    private static final String WEIGHED = """
             || jsonb_build_object('weighed', (
                select string_agg(
                    concat(%s, ' ', trim_scale(round(weighed.value, 2)), ' × ' || %s), ', ' order by weighed.id)
                from weighed_criterion_at(weighting.stored_from) as weighed
                where weighed.weighting_id = weighting.id))""".formatted(
                    last("criterion.words", "criterion", "weighed.criterion_id"),
                    last("criterion.words", "criterion", "weighed.against_id"));

    private static final Map<Kept, String> WITH = Map.of(
            Kept.EVIDENCE, of(last("fact.kind", "fact", "evidence.fact_id")),
            Kept.BUYING_EVIDENCE, of(PERSON),
            Kept.RATING, of(last(OPTION, "choice_option", "rating.option_id")),
            Kept.CHOSEN_OPTION, of(last(OPTION, "choice_option", "chosen_option.option_id")),
            Kept.GAP, of(last(OPTION, "choice_option", "gap.option_id")),
            Kept.STRATEGY, of(last("gap.criterion_id", "gap", "strategy.gap_id")),
            Kept.CONCERN_WORD, of(last("concern.words", "concern", "concern_word.concern_id")),
            Kept.READINESS_WORD, of(last("readiness_point.words", "readiness_point", "readiness_word.point_id")),
            Kept.WEIGHTING, WEIGHED);

    private Beside() {}

    static String with(Kept kind) {
        return WITH.getOrDefault(kind, "");
    }

    private static String of(String what) {
        return " || jsonb_build_object('of', " + what + ")";
    }

    /// What a row holds, or held last.
    private static String last(String what, String table, String id) {
        return """
                coalesce(
                    (select %1$s from %2$s where %2$s.id = %3$s),
                    (select %1$s from %2$s_history %2$s where %2$s.id = %3$s order by stored_from desc limit 1))""".formatted(what, table, id);
    }
}
