package io.throughline.review;

import io.throughline.base.Evidence;
import io.throughline.buying.Judgement;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.concern.Watch;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Option;
import io.throughline.deals.Fact;
import io.throughline.deals.Interaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts the rows of a deal's buyer's side together.
record BuyingSides(LocalDate asOf, List<Fact> facts, List<Interaction> interactions) {

    BuyingSide of(List<BuyingRow> rows) {
        if (rows.isEmpty()) return BuyingSide.UNKNOWN;
        var people = only(BuyingRow.Person.class, rows);
        var criteria = only(BuyingRow.ByCriterion.class, rows).stream()
                .sorted(Comparator.comparing(one -> one.criterion().id()))
                .toList();
        return new BuyingSide(
                people.stream().map(this::member).toList(),
                flat(people, BuyingRow.Person::hypotheses),
                choice(criteria, rows),
                flat(criteria, BuyingRow.ByCriterion::gaps),
                flat(criteria, BuyingRow.ByCriterion::strategies),
                watch(rows),
                only(BuyingRow.Needed.class, rows).stream()
                        .map(BuyingRow.Needed::point)
                        .toList(),
                only(BuyingRow.ToCome.class, rows).stream()
                        .map(BuyingRow.ToCome::planned)
                        .toList());
    }

    private BuyingSide.Member member(BuyingRow.Person one) {
        return new BuyingSide.Member(
                one.id(), one.name(), new Judgement(one.id(), asOf, one.claims(), one.statements()));
    }

    private static Choice choice(List<BuyingRow.ByCriterion> criteria, List<BuyingRow> rows) {
        return new Choice(
                criteria.stream().map(BuyingRow.ByCriterion::criterion).toList(),
                only(BuyingRow.Chosen.class, rows).stream()
                        .map(BuyingRow.Chosen::option)
                        .sorted(Comparator.comparing(Option::kind).thenComparing(Option::id))
                        .toList(),
                flat(criteria, BuyingRow.ByCriterion::ratings),
                only(BuyingRow.Weighed.class, rows).stream()
                        .map(BuyingRow.Weighed::weighting)
                        .toList());
    }

    private Watch watch(List<BuyingRow> rows) {
        var concerns = only(BuyingRow.Feared.class, rows).stream()
                .map(BuyingRow.Feared::concern)
                .toList();
        return new Watch(concerns, signals(rows, true), signals(rows, false), acts(concerns), negotiated());
    }

    private static List<Signal> signals(List<BuyingRow> rows, boolean told) {
        return only(BuyingRow.Shown.class, rows).stream()
                .filter(one -> one.isTold() == told)
                .map(BuyingRow.Shown::signal)
                .toList();
    }

    private List<LocalDate> acts(List<Concern> concerns) {
        var done = interactions.stream().filter(Interaction::isActOfBuyer).map(Interaction::on);
        var said = facts.stream().flatMap(fact -> fact.evidenceBy(asOf).stream());
        var feared =
                concerns.stream().flatMap(concern -> concern.said().stream()).map(Concern.Said::evidence);
        var heard =
                Stream.concat(said, feared).filter(one -> one.sayerId() != null).map(Evidence::on);
        return Stream.concat(done, heard).distinct().sorted().toList();
    }

    private List<LocalDate> negotiated() {
        return interactions.stream()
                .filter(one -> one.kind() == Interaction.Kind.NEGOTIATE)
                .map(Interaction::on)
                .distinct()
                .toList();
    }

    private static <R, T> List<T> flat(Collection<R> rows, Function<R, List<T>> of) {
        return rows.stream().flatMap(row -> of.apply(row).stream()).toList();
    }

    private static <T> List<T> only(Class<T> type, List<BuyingRow> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
