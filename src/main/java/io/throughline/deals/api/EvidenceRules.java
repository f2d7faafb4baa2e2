package io.throughline.deals.api;

import io.throughline.base.Today;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.PlannedInteraction;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What facts, evidence and interactions that are sent must keep beyond the form of their fields.
@Component
class EvidenceRules {
    private final DealRows rows;
    private final HappenedRows happened;
    private final Today today;

    EvidenceRules(DealRows rows, HappenedRows happened, Today today) {
        this.rows = rows;
        this.happened = happened;
        this.today = today;
    }

    void check(InteractionBody body) {
        past(body.on(), "/on");
        persons(body.persons());
    }

    void check(PlannedBody body) {
        Invalid.unless(!body.on().isBefore(today.date()), "/on", "This day is past.");
        Invalid.unless(
                PlannedInteraction.CHANNELS.contains(body.channel()),
                "/channel",
                "Plan a meeting, a call or an email.");
        Invalid.unless(!body.purpose().isBlank(), "/purpose", "Say what it is for.");
        persons(body.persons());
    }

    private void persons(List<UUID> persons) {
        Invalid.unless(new HashSet<>(persons).size() == persons.size(), "/personIds", "A person stands there twice.");
        for (var missing : rows.notPersons(persons))
            throw new Invalid("/personIds/" + persons.indexOf(missing), "There is no such person.");
    }

    void check(UUID dealId, FactBody body) {
        FactTopic.check(body.kind(), body.topic());
        if (body.answered() == Fact.Answer.KNOWN) checkKnown(body);
        else checkUnknown(body);
        past(body.since(), "/since");
        person(body.personId(), "/personId");
        for (var i = 0; i < body.pieces().size(); i++)
            check(dealId, body.pieces().get(i), "/evidence/" + i);
    }

    private static void checkKnown(FactBody body) {
        var owner = body.kind() == FactKind.EVENT_OWNER || body.kind() == FactKind.CASE_OWNER;
        Invalid.unless(!owner || body.personId() != null, "/personId", "An owner is a person.");
        Invalid.unless(!body.kind().isDay() || body.day() != null, "/day", "A fact of this kind is a day.");
        Invalid.unless(
                owner || body.kind().isDay() || body.words() != null || body.measure() != null,
                "/words",
                "Say what is known.");
    }

    private static void checkUnknown(FactBody body) {
        Invalid.unless(body.day() == null, "/day", "What is not known has no day.");
        Invalid.unless(body.personId() == null, "/personId", "What is not known has no person.");
        Invalid.unless(body.measure() == null, "/measure", "What is not known has no measure.");
        Invalid.unless(
                body.answered() != Fact.Answer.NOT_RELEVANT || body.words() != null,
                "/words",
                "Say why it is not relevant here.");
    }

    /// @param pointer to the piece within the body
    void check(UUID dealId, EvidenceBody body, String pointer) {
        past(body.on(), pointer + "/on");
        person(body.sayerId(), pointer + "/sayerId");
        if (body.interactionId() != null)
            Invalid.there(
                    happened.interaction(dealId, body.interactionId()),
                    pointer + "/interactionId",
                    "interaction in this deal");
    }

    void past(@Nullable LocalDate day, String pointer) {
        Invalid.unless(day == null || !day.isAfter(today.date()), pointer, "This day is to come.");
    }

    void person(@Nullable UUID id, String pointer) {
        var missing = id == null ? Set.<UUID>of() : rows.notPersons(List.of(id));
        Invalid.unless(missing.isEmpty(), pointer, "There is no such person.");
    }
}
