package io.throughline.review.changes;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The tables whose changes are told of a deal or of an account. What is private is told to the deal's team and its
/// managers alone: that is part of whose the rows are.
enum Kept {
    DEAL("deal", "id = :subject", Undo.CHANGES),
    FACT("fact", Whose.DEAL),
    EVIDENCE("evidence", Whose.on("fact", "fact_id")),
    INTERACTION("interaction", Whose.DEAL),
    CONTACT_ROLE("contact_role", Whose.DEAL),
    DEAL_MEMBER("deal_member", Whose.DEAL),
    DEAL_LINE("deal_line", Whose.DEAL),
    TRIPWIRE("tripwire", Whose.DEAL),
    RULE_OVERRIDE("rule_override", Whose.OVERRIDES),
    DISQUALIFICATION("disqualification", Whose.DEAL, Undo.CHANGES),
    STAKEHOLDER("stakeholder", Whose.DEAL),
    STAKEHOLDER_INFLUENCE("stakeholder_influence", Whose.on("stakeholder", "stakeholder_id")),
    STAKEHOLDER_CLAIM("stakeholder_claim", Whose.inside(Whose.on("stakeholder", "stakeholder_id"))),
    DECIDER_HYPOTHESIS("decider_hypothesis", Whose.inside(Whose.on("stakeholder", "stakeholder_id"))),
    COACH_STATEMENT("coach_statement", Whose.inside(Whose.on("stakeholder", "stakeholder_id"))),
    BUYING_EVIDENCE("buying_evidence", Whose.inside(Whose.EVIDENCE_OF_THE_TEAM)),
    CRITERION("criterion", Whose.DEAL),
    CRITERION_HOLDER("criterion_holder", Whose.on("criterion", "criterion_id")),
    CHOICE_OPTION("choice_option", Whose.OPTIONS),
    RATING("rating", Whose.on("criterion", "criterion_id")),
    WEIGHTING("weighting", Whose.DEAL, Undo.NOTHING),
    GAP("gap", Whose.inside(Whose.on("criterion", "criterion_id"))),
    STRATEGY("strategy", Whose.inside(Whose.STRATEGIES)),
    CONCERN("concern", Whose.CONCERNS),
    CONCERN_WORD("concern_word", Whose.WORDS_OF_CONCERNS),
    CONCERN_SIGNAL("concern_signal", Whose.DEAL),
    MUST_SAY_YES("must_say_yes", Whose.inside(Whose.DEAL)),
    RIVAL_MOVE("rival_move", Whose.inside(Whose.DEAL)),
    READINESS_POINT("readiness_point", Whose.DEAL),
    READINESS_WORD("readiness_word", Whose.on("readiness_point", "point_id")),
    CHOSEN_OPTION("chosen_option", Whose.DEAL, Undo.NOTHING),
    PLAN("plan", Whose.DEAL, Undo.NOTHING),
    PLAN_TASK("plan_task", Whose.on("plan", "plan_id"), Undo.NOTHING),
    CRITICAL_DATE("critical_date", Whose.DEAL, Undo.NOTHING),
    VICTORY("victory", Whose.DEAL, Undo.NOTHING),
    ORGANIZATION("organization", "id = :subject", Undo.CHANGES),
    PERSON("person", "organization_id = :subject", Undo.CHANGES);

    private final String table;
    private final String whose;
    private final Undo undo;

    Kept(String table, String whose) {
        this(table, whose, Undo.ALL);
    }

    Kept(String table, String whose, Undo undo) {
        this.table = table;
        this.whose = whose;
        this.undo = undo;
    }

    /// What of a record can be put back.
    private enum Undo {
        ALL,
        /// Others rest on it: that it was made is not taken back.
        CHANGES,
        /// It has parts that are told with it, and are kept elsewhere; or what it holds was weighed against other
        /// things.
        NOTHING
    }

    /// Of what the changes are told.
    enum Subject {
        DEAL(
                Kept.DEAL,
                FACT,
                EVIDENCE,
                INTERACTION,
                CONTACT_ROLE,
                DEAL_MEMBER,
                DEAL_LINE,
                TRIPWIRE,
                RULE_OVERRIDE,
                DISQUALIFICATION,
                STAKEHOLDER,
                STAKEHOLDER_INFLUENCE,
                STAKEHOLDER_CLAIM,
                DECIDER_HYPOTHESIS,
                COACH_STATEMENT,
                BUYING_EVIDENCE,
                CRITERION,
                CRITERION_HOLDER,
                CHOICE_OPTION,
                RATING,
                WEIGHTING,
                GAP,
                STRATEGY,
                CONCERN,
                CONCERN_WORD,
                CONCERN_SIGNAL,
                MUST_SAY_YES,
                RIVAL_MOVE,
                READINESS_POINT,
                READINESS_WORD,
                CHOSEN_OPTION,
                PLAN,
                PLAN_TASK,
                CRITICAL_DATE,
                VICTORY),
        ACCOUNT(ORGANIZATION, PERSON);

        private final Kept[] kept;

        Subject(Kept... kept) {
            this.kept = kept;
        }

        /// Every version that was ever stored, of all its tables.
        String versions() {
            return Arrays.stream(kept).map(Kept::versions).collect(Collectors.joining("\nunion all\n"));
        }

        boolean has(Kept one) {
            return Arrays.asList(kept).contains(one);
        }
    }

    String table() {
        return table;
    }

    /// Others rest on it: that it was made is not taken back here.
    boolean stays() {
        return undo != Undo.ALL;
    }

    /// Nothing of it is put back.
    boolean isFixed() {
        return undo == Undo.NOTHING;
    }

    private String versions() {
        return """
                select '%1$s' as kind, id, version, stored_from, stored_by, null::timestamptz as stored_until,
                    null::text as ended_by, to_jsonb(%2$s)%4$s as holds
                from %2$s
                where %3$s
                union all
                select '%1$s', id, version, stored_from, stored_by, stored_until, ended_by,
                    to_jsonb(%2$s) - 'stored_until' - 'ended_by'%4$s
                from %2$s_history %2$s
                where %3$s""".formatted(name(), table, whose, Beside.with(this));
    }
}
