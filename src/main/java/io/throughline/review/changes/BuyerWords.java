package io.throughline.review.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Says what a change in what is known of the buyer's decision was of: the buying team, their criteria, their concerns,
/// and
/// how they come to their day.
///
/// @param said how values are written
record BuyerWords(Sentences said, Change change) {
    /// Whose words stand in which messages.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("DECIDER_HYPOTHESIS.outcome", "team.outcome."),
            Map.entry("COACH_STATEMENT.verdict", "team.verdict."),
            Map.entry("CHOICE_OPTION.kind", "criteria.option."),
            Map.entry("WEIGHTING.method", "changes.method."),
            Map.entry("GAP.kind", "strategy.gap."),
            Map.entry("STRATEGY.kind", "strategy."),
            Map.entry("STRATEGY.outcome", "strategy.outcome."),
            Map.entry("CONCERN.kind", "concern.kind."),
            Map.entry("CONCERN.severity", "concern.severity."),
            Map.entry("CONCERN_SIGNAL.kind", "concern.signal."),
            Map.entry("READINESS_POINT.area", "readiness.area."),
            Map.entry("PLAN_TASK.side", "transition.side."),
            Map.entry("PLAN_TASK.part", "transition.part."),
            Map.entry("PLAN_TASK.mark", "transition.mark."),
            Map.entry("CRITICAL_DATE.part", "transition.part."),
            Map.entry("STAKEHOLDER_INFLUENCE.strength", "team.strength."));

    private static final List<String> OPTIONS = List.of("US", "RIVAL", "IN_HOUSE", "DO_NOTHING");

    /// Where the word in a field stands among the messages; empty where it is no such word.
    static Optional<String> prefix(Change change, String field) {
        return Optional.ofNullable(WORDS.get(change.kind() + "." + field));
    }

    private JsonNode holds() {
        return change.holds();
    }

    private String text(String field) {
        return said.text(holds(), field);
    }

    private String word(String field) {
        var raw = Sentences.raw(holds(), field);
        return raw.isEmpty()
                ? ""
                : prefix(change, field).map(prefix -> say(prefix + raw)).orElse(raw);
    }

    private String say(String key, Object... arguments) {
        return said.shell().say(key, arguments);
    }

    /// What it is about, to be put behind "of"; empty where a change is of nothing else.
    String subject() {
        return switch (change.kind()) {
            case STAKEHOLDER, MUST_SAY_YES -> text("person_id");
            case STAKEHOLDER_CLAIM -> say("changes.pair", text("stakeholder_id"), claim());
            case STAKEHOLDER_INFLUENCE -> say("changes.toward", text("stakeholder_id"), text("influences_id"));
            case DECIDER_HYPOTHESIS, COACH_STATEMENT -> text("stakeholder_id");
            case CRITERION, READINESS_POINT -> text("words");
            case CRITERION_HOLDER -> text("criterion_id");
            case CHOICE_OPTION -> option(word("kind"));
            case RATING, GAP -> say("changes.pair", text("criterion_id"), option(Sentences.raw(holds(), "of")));
            case WEIGHTING -> text("sayer_id");
            case STRATEGY, BUYING_EVIDENCE -> text("of");
            case CONCERN -> say("changes.concern", text("holder_id"));
            case CONCERN_WORD, READINESS_WORD -> Sentences.raw(holds(), "of");
            case CONCERN_SIGNAL -> word("kind");
            case RIVAL_MOVE -> text("rival");
            case CHOSEN_OPTION -> option(Sentences.raw(holds(), "of"));
            case PLAN_TASK -> text("name");
            case CRITICAL_DATE -> word("part");
            case VICTORY -> say("changes.victory");
            case PLAN,
                    DEAL,
                    FACT,
                    EVIDENCE,
                    INTERACTION,
                    CONTACT_ROLE,
                    DEAL_MEMBER,
                    DEAL_LINE,
                    TRIPWIRE,
                    RULE_OVERRIDE,
                    DISQUALIFICATION,
                    ORGANIZATION,
                    PERSON -> "";
        };
    }

    /// What the sentence of a record that was made or is gone says, behind who did it.
    Object[] of(String by) {
        return switch (change.kind()) {
            case STAKEHOLDER_INFLUENCE ->
                new Object[] {by, text("stakeholder_id"), text("influences_id"), word("strength")};
            case STAKEHOLDER_CLAIM -> new Object[] {by, text("stakeholder_id"), claim()};
            case DECIDER_HYPOTHESIS -> new Object[] {by, text("stakeholder_id"), text("probability"), text("question")};
            case COACH_STATEMENT -> new Object[] {by, text("stakeholder_id"), text("words"), text("check_on")};
            case BUYING_EVIDENCE, CONCERN_WORD, READINESS_WORD ->
                new Object[] {said.within(change), said.said(holds()), subject()};
            case CRITERION_HOLDER -> new Object[] {by, subject(), text("person_id")};
            case RATING -> new Object[] {by, subject(), range(), sayer()};
            case WEIGHTING -> new Object[] {by, subject(), text("weighed")};
            case GAP -> new Object[] {by, subject(), word("kind")};
            case STRATEGY -> new Object[] {by, subject(), word("kind"), text("owner_id"), text("due_on")};
            case CONCERN -> new Object[] {by, text("holder_id"), text("words"), word("kind"), word("severity")};
            case CONCERN_SIGNAL -> new Object[] {by, subject(), text("words")};
            case RIVAL_MOVE -> new Object[] {by, subject(), text("move")};
            case CHOSEN_OPTION -> new Object[] {by, subject(), sayer()};
            case PLAN_TASK -> new Object[] {by, subject(), word("side"), text("likely")};
            case CRITICAL_DATE -> new Object[] {by, subject(), text("on_day")};
            case VICTORY -> new Object[] {by, text("measure")};
            case PLAN,
                    STAKEHOLDER,
                    CRITERION,
                    CHOICE_OPTION,
                    MUST_SAY_YES,
                    READINESS_POINT,
                    DEAL,
                    FACT,
                    EVIDENCE,
                    INTERACTION,
                    CONTACT_ROLE,
                    DEAL_MEMBER,
                    DEAL_LINE,
                    TRIPWIRE,
                    RULE_OVERRIDE,
                    DISQUALIFICATION,
                    ORGANIZATION,
                    PERSON -> new Object[] {by, subject()};
        };
    }

    /// `supports us`, `technical rapport, 2: good`.
    private String claim() {
        var kind = Sentences.raw(holds(), "kind");
        var topic = Sentences.raw(holds(), "topic");
        return switch (kind) {
            case "ROLE" -> say("team.role." + topic);
            case "DISPOSITION" -> say("team.disposition." + topic);
            case "RAPPORT" ->
                say("changes.pair", say("team.rapport." + topic), say("team.level." + Sentences.raw(holds(), "level")));
            default -> say("team.claim." + kind);
        };
    }

    private String option(String name) {
        if (change.kind() == Kept.CHOICE_OPTION && !text("organization_id").isEmpty()) return text("organization_id");
        return OPTIONS.contains(name) ? say("criteria.option." + name) : name;
    }

    private String range() {
        var low = text("low");
        var high = text("high");
        return low.equals(high) ? low : low + "–" + high;
    }

    private String sayer() {
        return text("sayer_id").isEmpty() ? say("changes.believed") : text("sayer_id");
    }
}
