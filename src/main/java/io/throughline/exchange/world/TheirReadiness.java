package io.throughline.exchange.world;

import static io.throughline.exchange.world.Part.TECHNICAL;
import static io.throughline.exchange.world.Part.USER;
import static io.throughline.exchange.world.Said.guessed;
import static io.throughline.exchange.world.Said.said;
import static io.throughline.exchange.world.Said.wrote;

import io.throughline.buying.readiness.Checklist.Item;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.readiness.ReadinessPoint.Hearing;
import io.throughline.buying.readiness.ReadinessPoint.Says;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Tells what a deal's buyer must have in place, as the checklist of the product has it, and what was said of it.
final class TheirReadiness {
    private static final int TAKEN = 20;

    private final Setting at;
    private final List<ReadinessPoint> points = new ArrayList<>();

    /// @param items of the checklist
    TheirReadiness(Setting at, List<Item> items) {
        this.at = at;
        items.forEach(this::add);
    }

    private void add(Item item) {
        var id = Keys.inOrder("point", at.deal(), points.size());
        points.add(
                new ReadinessPoint(id, item.area(), item.words(), null, null, null, at.ago(TAKEN), null, List.of(), 1));
    }

    /// Whatever is missing, they know: of the first they took our advice, all others are in place.
    TheirReadiness whole() {
        return advised().taken();
    }

    /// The first is missing, and we said what to do about it; all others are in place.
    TheirReadiness advised() {
        for (var place = 1; place < points.size(); place++)
            says(place, Says.IN_PLACE, said(place % 2 == 0 ? TECHNICAL : USER, 16, "That we have."));
        return sees(0, USER, 30)
                .says(0, Says.MISSING, said(USER, 16, "For that we have nobody."))
                .says(0, Says.ADVISED, guessed(12, "Name somebody before the order, and free them for it."));
    }

    /// The user took our advice on the first.
    TheirReadiness taken() {
        return says(0, Says.ACKNOWLEDGED, wrote(USER, 7, "Understood; it is in next month's plan."));
    }

    /// Who of theirs sees to it, and in how many days.
    TheirReadiness sees(int place, Part owner, int dueIn) {
        var point = points.get(place);
        var person = at.who(owner);
        points.set(
                place,
                new ReadinessPoint(
                        point.id(),
                        point.area(),
                        point.words(),
                        person.id(),
                        person.name(),
                        at.in(dueIn),
                        point.since(),
                        point.until(),
                        point.said(),
                        1));
        return this;
    }

    TheirReadiness says(int place, Says says, Said said) {
        var evidence = at.evidence("point " + place + " " + says, said);
        points.set(
                place,
                switch (points.get(place).heard(new ReadinessPoint.Said(says, evidence))) {
                    case Hearing.Heard heard -> heard.point();
                    case Hearing.OnlyTheirs refused -> throw new IllegalArgumentException(refused.why());
                    case Hearing.NoAdvice refused -> throw new IllegalArgumentException(refused.why());
                });
        return this;
    }

    /// All since the checklist was taken, which was before anything was said of it.
    List<ReadinessPoint> told() {
        var since = Stream.concat(
                        Stream.of(at.ago(TAKEN)),
                        points.stream()
                                .flatMap(point -> point.said().stream())
                                .map(said -> said.evidence().on()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return points.stream().map(point -> asked(point, since)).toList();
    }

    private static ReadinessPoint asked(ReadinessPoint point, LocalDate since) {
        return new ReadinessPoint(
                point.id(),
                point.area(),
                point.words(),
                point.ownerId(),
                point.owner(),
                point.dueOn(),
                since,
                point.until(),
                point.said(),
                point.version());
    }
}
