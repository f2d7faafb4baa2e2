package io.throughline.review.check;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.review.CompellingEvent;
import io.throughline.review.DealPicture;
import io.throughline.review.Verdict;
import io.throughline.review.check.Judgement.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What keeps a deal from being one: what its event lacks.
final class NotADealYet {
    private NotADealYet() {}

    static Ruling rule(DealPicture picture) {
        var event = picture.event();
        var lacks = Stream.of(lack("economic owner", event.owner(), event), lack("date", event.date(), event))
                .flatMap(Optional::stream)
                .toList();
        return new Ruling(
                Verdict.NOT_A_DEAL_YET,
                "Not a deal yet: " + Words.list(passed(event).map(List::of).orElse(lacks)) + ".",
                NoEvent.ASK,
                picture.firstDay().of(event.changesOn(), picture.rewardCase().changesOn()));
    }

    private static Optional<String> lack(String name, Optional<Fact> part, CompellingEvent event) {
        if (part.isEmpty()) return Optional.of("no " + name);
        var fact = part.get();
        var asOf = event.asOf();
        if (fact.grade(asOf).atLeast(Grade.STATED)) return Optional.empty();
        return Optional.of(
                Topics.wasHeard(fact, asOf)
                        ? "the " + name + " not confirmed since "
                                + Words.day(fact.freshUntil(asOf).plusDays(1))
                        : "the " + name + " only assumed");
    }

    private static Optional<String> passed(CompellingEvent event) {
        return event.isPassed()
                ? event.day().map(day -> "its date, " + Words.day(day) + ", is past")
                : Optional.empty();
    }
}
