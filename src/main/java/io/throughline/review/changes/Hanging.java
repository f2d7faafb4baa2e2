package io.throughline.review.changes;

import java.util.List;
import java.util.Map;

/// What hangs on a record that is taken back: what came along with it in the same act goes with it, and what came later
/// keeps it. Where nothing is named here, the database's own references keep it.
final class Hanging {
    private static final String NOTHING = "select false";

    private static final Map<Kept, String> RESTED = Map.of(
            Kept.FACT,
            """
            select exists (
                select
                from evidence
                join fact on fact.id = evidence.fact_id
                where fact.id = :id
                and evidence.stored_from <> fact.stored_from)
            or exists (select from fact where follows_id = :id)
            or exists (select from tripwire where fact_id = :id)
            or exists (select from disqualification where fact_id = :id)
            or exists (
                select
                from fact as old
                join fact on fact.id = old.superseded_by
                where fact.id = :id
                and old.stored_from <> fact.stored_from)""",
            Kept.INTERACTION,
            "select exists (select from evidence where interaction_id = :id)",
            Kept.STAKEHOLDER_CLAIM,
            """
            select exists (
                select
                from buying_evidence
                join stakeholder_claim on stakeholder_claim.id = claim_id
                where stakeholder_claim.id = :id
                and buying_evidence.stored_from <> stakeholder_claim.stored_from)""",
            Kept.CONCERN,
            """
            select exists (
                select
                from concern_word
                join concern on concern.id = concern_id
                where concern.id = :id
                and concern_word.stored_from <> concern.stored_from)""",
            // a concern of which nothing was said is none
            Kept.CONCERN_WORD,
            """
            select not exists (
                select
                from concern_word
                join concern_word other on other.concern_id = concern_word.concern_id
                where concern_word.id = :id
                and other.id <> :id)""");

    private static final Map<Kept, List<String>> ALONG = Map.of(
            Kept.FACT,
            List.of(
                    "update fact set until = null, superseded_by = null where superseded_by = :id",
                    "delete from evidence where fact_id = :id"),
            Kept.INTERACTION,
            List.of("delete from interaction_person where interaction_id = :id"),
            Kept.STAKEHOLDER_CLAIM,
            List.of("delete from buying_evidence where claim_id = :id"),
            Kept.CRITERION,
            List.of("delete from criterion_holder where criterion_id = :id"),
            Kept.CONCERN,
            List.of("delete from concern_word where concern_id = :id"),
            // whoever read it with what was said of it has read something else
            Kept.CONCERN_WORD,
            List.of("update concern set words = words where id = (select concern_id from concern_word where id = :id)"),
            Kept.READINESS_WORD,
            List.of("""
                    update readiness_point
                    set words = words
                    where id = (select point_id from readiness_word where id = :id)"""));

    private Hanging() {}

    /// Asks whether something else rests on `:id`.
    static String rested(Kept kind) {
        return RESTED.getOrDefault(kind, NOTHING);
    }

    /// Takes along what came with `:id`.
    static List<String> along(Kept kind) {
        return ALONG.getOrDefault(kind, List.of());
    }
}
