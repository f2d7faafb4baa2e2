package io.throughline.review.meeting;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.PlannedInteractions;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans interactions. The next one that is planned is the deal's next step too, where none is set or its day is past:
/// it
/// is entered once.
@Component
@Transactional
class Plans {
    private final Deals deals;
    private final PlannedInteractions planned;
    private final Attendees attendees;

    Plans(Deals deals, PlannedInteractions planned, Attendees attendees) {
        this.deals = deals;
        this.planned = planned;
        this.attendees = attendees;
    }

    sealed interface Answer {
        record Planned(UUID id) implements Answer {}

        record Wrong(Deal deal, String problem) implements Answer {}

        /// Somebody else was quicker.
        record Stale(Deal deal, PlannedInteraction standing) implements Answer {}
    }

    Answer plan(Shell shell, UUID dealId, Typed typed) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var problem = problem(shell, typed);
        if (problem.isPresent()) return new Answer.Wrong(deal, problem.get());
        var plan = typed(Ids.next(), deal, typed, 1);
        planned.add(dealId, plan);
        var standing = deal.nextStep().on();
        if (standing == null || standing.isBefore(shell.today().date()))
            deals.change(deal.withNextStep(new Deal.NextStep(
                    plan.purpose(), plan.on(), shell.signedIn().id())));
        return new Answer.Planned(plan.id());
    }

    /// @throws NotFound when it is not to come any more
    Answer change(Shell shell, UUID dealId, UUID id, Typed typed) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var standing = standing(dealId, id);
        if (!typed.is("version", standing.version())) return new Answer.Stale(deal, standing);
        var problem = problem(shell, typed);
        if (problem.isPresent()) return new Answer.Wrong(deal, problem.get());
        planned.change(dealId, typed(id, deal, typed, standing.version()));
        return new Answer.Planned(id);
    }

    /// @throws NotFound when it is not to come any more
    /// @throws Conflict when somebody changed it since
    void callOff(Shell shell, UUID dealId, UUID id, int version) {
        deals.toWrite(dealId, shell.signedIn());
        standing(dealId, id);
        planned.callOff(dealId, id, version, shell.today().date());
    }

    PlannedInteraction standing(UUID dealId, UUID id) {
        return planned.find(dealId, id)
                .orElseThrow(() -> new NotFound("This is not planned any more: it took place, or was called off."));
    }

    private PlannedInteraction typed(UUID id, Deal deal, Typed typed, int version) {
        return new PlannedInteraction(
                id,
                on(typed).orElseThrow(),
                Attendees.channel(typed),
                Attendees.kind(typed),
                typed.of("purpose"),
                attendees.named(deal, typed),
                version);
    }

    private static Optional<LocalDate> on(Typed typed) {
        return typed.day("on");
    }

    private static Optional<String> problem(Shell shell, Typed typed) {
        if (!typed.has("purpose")) return Optional.of(shell.say("plan.purpose.missing"));
        if (typed.of("purpose").length() > Meetings.MOST_WORDS)
            return Optional.of(shell.say("capture.words.long", Meetings.MOST_WORDS));
        if (on(typed).isEmpty()) return Optional.of(shell.say("plan.on.missing"));
        if (on(typed).get().isBefore(shell.today().date())) return Optional.of(shell.say("plan.on.past"));
        if (!PlannedInteraction.CHANNELS.contains(Attendees.channel(typed)))
            return Optional.of(shell.say("plan.channel.wrong"));
        return Optional.empty();
    }
}
