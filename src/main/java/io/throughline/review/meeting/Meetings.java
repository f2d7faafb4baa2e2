package io.throughline.review.meeting;

import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.deals.PlannedInteractions;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files meetings, calls and letters; a new name among those who took part makes a new person.
@Component
@Transactional
class Meetings {
    static final int MOST_WORDS = 1000;

    private final Deals deals;
    private final Interactions interactions;
    private final PlannedInteractions planned;
    private final Attendees attendees;

    Meetings(Deals deals, Interactions interactions, PlannedInteractions planned, Attendees attendees) {
        this.deals = deals;
        this.interactions = interactions;
        this.planned = planned;
        this.attendees = attendees;
    }

    sealed interface Answer {
        record Recorded() implements Answer {}

        record Wrong(Deal deal, String problem) implements Answer {}
    }

    /// Files one; where it was planned, that is not to come any more.
    Answer record(Shell shell, UUID dealId, Typed typed) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var today = shell.today().date();
        var on = typed.has("on") ? typed.day("on") : Optional.of(today);
        if (!typed.has("words")) return new Answer.Wrong(deal, shell.say("meeting.words.missing"));
        if (typed.of("words").length() > MOST_WORDS)
            return new Answer.Wrong(deal, shell.say("capture.words.long", MOST_WORDS));
        if (on.isEmpty()) return new Answer.Wrong(deal, shell.say("capture.day.unreadable"));
        if (on.get().isAfter(today)) return new Answer.Wrong(deal, shell.say("capture.on.later"));
        var channel = Attendees.channel(typed);
        var met = new Interaction(
                Ids.next(),
                on.get(),
                channel,
                Attendees.kind(typed),
                channel == Channel.MEETING || channel == Channel.CALL ? Direction.BOTH : Direction.UNKNOWN,
                typed.of("words"),
                minutes(typed),
                attendees.named(deal, typed));
        if (!interactions.has(dealId, met)) {
            interactions.add(dealId, met);
            typed.id("planned").ifPresent(plan -> planned.happened(dealId, plan, met.id()));
        }
        return new Answer.Recorded();
    }

    private static @Nullable Integer minutes(Typed typed) {
        var minutes = typed.whole("minutes");
        return minutes == 0 || minutes > 10_000 ? null : minutes;
    }
}
