package io.throughline.deals;

/// What a fact is about.
public enum FactKind {
    /// The person who can release the money for the compelling event.
    EVENT_OWNER,
    /// The day on which it hurts; its topic is the kind of date ([Fact.DateKind]).
    EVENT_DATE,
    /// The business pressure behind it.
    EVENT_PRESSURE,
    /// The result expected: a gain, or a pain removed, with its measure.
    EVENT_RESULT,
    /// What the day after costs if nothing is done, per day.
    EVENT_COST,
    /// What lacks an owner or a date: "the system is slow".
    SYMPTOM,
    /// A need in the buyer's words; its topic says `implied` or `explicit`.
    NEED,
    /// What larger problem a need leads to, for whom, at what cost.
    CONSEQUENCE,
    /// Who carries the risk/reward case.
    CASE_OWNER,
    /// What deferring costs.
    CASE_COST,
    /// The point at which it can't wait.
    CASE_POINT,
    /// The day by which the buyer says they will decide or sign.
    CLOSE_DATE,
    /// They agree on what matters, whatever each of them ranked before.
    CONSENSUS,
    /// An exit sign of a phase, answered either way; its topic is the sign's key in the playbook, which for the signs
    /// of the first edition is the phase ([io.throughline.base.Phase]).
    EXIT_SIGN,
    /// What came of a question of the playbook; its topic is the question's key there.
    QUESTION,
    /// A column of an import that has no place of its own; its topic is the column's name.
    EXTRA;

    public boolean isOfEvent() {
        return compareTo(EVENT_COST) <= 0;
    }

    public boolean isOfCase() {
        return this == CASE_OWNER || this == CASE_COST || this == CASE_POINT;
    }

    /// Facts that are days age faster than others.
    public boolean isDay() {
        return this == EVENT_DATE || this == CASE_POINT || this == CLOSE_DATE;
    }
}
