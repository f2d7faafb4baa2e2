package io.throughline.review.capture;

import io.throughline.accounts.Person;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Files meetings, calls and letters; a new name among those who took part makes a new person.
@Repository
@Transactional
class Meetings {
    private static final int MOST_WORDS = 1000;
    private static final int MOST_OF_A_NAME = 200;

    private final Deals deals;
    private final Interactions interactions;
    private final Buyers buyers;

    Meetings(Deals deals, Interactions interactions, Buyers buyers) {
        this.deals = deals;
        this.interactions = interactions;
        this.buyers = buyers;
    }

    sealed interface Answer {
        record Recorded() implements Answer {}

        record Wrong(Deal deal, String problem) implements Answer {}
    }

    Answer record(Shell shell, UUID dealId, Typed typed) {
        var deal = deals.toWrite(dealId, shell.signedIn());
        var today = shell.today().date();
        var on = typed.has("on") ? typed.day("on") : Optional.of(today);
        if (!typed.has("words")) return new Answer.Wrong(deal, shell.say("meeting.words.missing"));
        if (typed.of("words").length() > MOST_WORDS)
            return new Answer.Wrong(deal, shell.say("capture.words.long", MOST_WORDS));
        if (on.isEmpty()) return new Answer.Wrong(deal, shell.say("capture.day.unreadable"));
        if (on.get().isAfter(today)) return new Answer.Wrong(deal, shell.say("capture.on.later"));
        var channel = chosen(Channel.values(), typed, "channel").orElse(Channel.MEETING);
        var who = Stream.of(typed.of("who").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= MOST_OF_A_NAME)
                .distinct()
                .limit(20)
                .map(name -> buyers.named(deal, name))
                .map(Person::id)
                .distinct()
                .toList();
        var met = new Interaction(
                Ids.next(),
                on.get(),
                channel,
                chosen(Interaction.Kind.values(), typed, "kind").orElse(null),
                channel == Channel.MEETING || channel == Channel.CALL ? Direction.BOTH : Direction.UNKNOWN,
                typed.of("words"),
                null,
                who);
        if (!interactions.has(dealId, met)) interactions.add(dealId, met);
        return new Answer.Recorded();
    }

    private static <T extends Enum<T>> Optional<T> chosen(T[] choices, Typed typed, String field) {
        return Stream.of(choices).filter(choice -> typed.is(field, choice)).findFirst();
    }
}
