package io.throughline.review.check;

import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.CompellingEvent;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The event lacks its economic owner or its date, or nobody on the buyer's side stands behind them, or there are only
/// symptoms. A live risk/reward case stands in for an event. Source: "What is the Compelling Event?".
final class SymptomLed implements Check {
    @Override
    public String id() {
        return "symptom-led";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var event = picture.event();
        var rewardCase = picture.rewardCase();
        var symptoms = picture.known(FactKind.SYMPTOM);
        var lacks = lacks(event);
        if (!picture.wasAsked(Topics::isOfEventOrSymptom)) return Outcome.unasked();
        if (picture.isNotRelevant(Topics::isOfEventOrSymptom)) return Outcome.nothing();
        if (lacks.isEmpty() || (event.parts().isEmpty() && symptoms.isEmpty())) return Outcome.nothing();
        if (rewardCase.isLive()) return new Outcome.Nothing(rewardCase.changesOn());
        var phase = picture.phase();
        return new Outcome.Found(new Finding(
                id(),
                phase.isFrom(Phase.EVALUATION) ? Severity.STOP : Severity.RISK,
                says(event, symptoms, lacks),
                ask(event),
                records(event, symptoms),
                phase.changesOn()));
    }

    private static List<String> lacks(CompellingEvent event) {
        var lacks = new ArrayList<String>();
        lack(event.owner(), "economic owner", event.asOf()).ifPresent(lacks::add);
        lack(event.date(), "date", event.asOf()).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<String> lack(Optional<Fact> part, String name, LocalDate asOf) {
        if (part.isEmpty()) return Optional.of("no " + name);
        return Topics.wasHeard(part.get(), asOf) ? Optional.empty() : Optional.of("the " + name + " only assumed");
    }

    private static String says(CompellingEvent event, List<Fact> symptoms, List<String> lacks) {
        if (event.parts().isEmpty())
            return "Only symptoms are known, " + Words.quoted(symptoms.getLast().words()) + ": " + Words.list(lacks)
                    + ".";
        return event.parts().size() + " of 4 parts of the event are known: " + Words.list(lacks) + " — symptom-led.";
    }

    private static String ask(CompellingEvent event) {
        if (event.owner().isEmpty() && event.day().isPresent())
            return "Who loses what on " + Words.day(event.day().get()) + "?";
        if (event.owner().isPresent() && event.date().isEmpty())
            return "By which day must it be done, and what happens the day after?";
        if (event.owner().isPresent() && event.date().isPresent()) return "Who on the buyer's side says so?";
        return NoEvent.ASK;
    }

    private static List<UUID> records(CompellingEvent event, List<Fact> symptoms) {
        return Stream.concat(event.parts().stream(), symptoms.stream())
                .map(Fact::id)
                .toList();
    }
}
