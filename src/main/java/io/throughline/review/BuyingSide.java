package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.Claim;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Judgement;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Watch;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The buyer's side of a deal, as of a day: who is in it and what they are to us, by which criteria they choose, what
/// they fear, what they must have in place, and when we meet them next.
///
/// @param members those of whom something is said here; whom only a contact role names is not among them
/// @param hypotheses about who decides, oldest first
/// @param planned what was to happen between them and us, and what is to come
public record BuyingSide(
        List<Member> members,
        List<Hypothesis> hypotheses,
        Choice choice,
        List<Gap> gaps,
        List<Strategy> strategies,
        Watch watch,
        List<ReadinessPoint> readiness,
        List<Planned> planned) {
    /// Nobody said anything of it.
    public static final BuyingSide UNKNOWN = new BuyingSide(
            List.of(),
            List.of(),
            new Choice(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            new Watch(List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of());

    /// From here on a supposed decider is held for the one.
    public static final BigDecimal LIKELY = new BigDecimal("0.6");

    /// One of theirs.
    public record Member(UUID personId, String name, Judgement judgement) {
        Member on(LocalDate day) {
            var claims = judgement.claims().stream()
                    .filter(one -> !one.since().isAfter(day))
                    .toList();
            var statements = judgement.statements().stream()
                    .filter(one -> !one.saidOn().isAfter(day))
                    .toList();
            return new Member(personId, name, new Judgement(personId, day, claims, statements));
        }
    }

    /// Something that was to happen between them and us.
    ///
    /// @param happened it did
    /// @param calledOffOn the day on which it was called off, `null` where it was not
    public record Planned(
            UUID id,
            LocalDate on,
            Channel channel,
            List<UUID> personIds,
            boolean happened,
            @Nullable LocalDate calledOffOn) {
        /// As seen from a day it is to come.
        boolean isAhead(LocalDate from) {
            var standing = calledOffOn == null || calledOffOn.isAfter(from);
            return standing && (on.isAfter(from) || (on.equals(from) && !happened));
        }
    }

    /// Something of it is for the deal's team alone.
    boolean isPrivate() {
        return !members.isEmpty() || !gaps.isEmpty() || !watch.concerns().equals(named());
    }

    /// Without what is for the deal's team alone: what somebody is to us, who we suppose decides, why rivals lead and
    /// what
    /// we do about it, and fears of which nobody of theirs ever spoke.
    BuyingSide forOthers() {
        return new BuyingSide(
                List.of(), List.of(), choice, List.of(), List.of(), watch.of(named()), readiness, planned);
    }

    private List<Concern> named() {
        return watch.concerns().stream().filter(one -> !one.isOnlyOurs()).toList();
    }

    /// The same as of an earlier day.
    BuyingSide on(LocalDate day) {
        return new BuyingSide(
                members.stream().map(one -> one.on(day)).toList(),
                hypotheses.stream()
                        .filter(one -> !one.madeOn().isAfter(day))
                        .map(one -> one.on(day))
                        .toList(),
                choice.on(day),
                gaps,
                strategies.stream()
                        .filter(one -> !one.chosenOn().isAfter(day))
                        .map(one -> one.on(day))
                        .toList(),
                watch.on(day),
                readiness.stream().filter(one -> !one.since().isAfter(day)).toList(),
                planned);
    }

    /// The days on which something of it was said or done.
    Stream<LocalDate> days() {
        var claims = members.stream()
                .flatMap(one -> one.judgement().claims().stream())
                .flatMap(one -> Stream.concat(
                        Stream.of(one.since()), one.evidence().stream().map(Evidence::on)));
        var told = members.stream()
                .flatMap(one -> one.judgement().statements().stream())
                .flatMap(one -> Stream.of(one.saidOn(), one.checkedOn()));
        var supposed = hypotheses.stream().flatMap(one -> Stream.of(one.madeOn(), one.closedOn()));
        var chosen = strategies.stream().flatMap(one -> Stream.of(one.chosenOn(), one.endedOn()));
        var needed = readiness.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.since()),
                        one.said().stream().map(said -> said.evidence().on())));
        return Stream.of(claims, told, supposed, chosen, needed, choice.days(), watch.days())
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }

    public Optional<Member> member(UUID personId) {
        return members.stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    public Optional<Hypothesis> leading() {
        return Hypothesis.leading(hypotheses);
    }

    /// The one who decides, as far as that is known: whom a test confirmed, whom a hypothesis of more than .6 names, or
    /// of whom one of theirs said so, where that is one person.
    public Optional<Member> decider(LocalDate asOf) {
        var supposed =
                leading().filter(one -> one.isConfirmed() || one.probability().compareTo(LIKELY) > 0);
        if (supposed.isPresent()) return member(supposed.get().personId());
        var said = members.stream().filter(one -> isSaidToDecide(one, asOf)).toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private static boolean isSaidToDecide(Member member, LocalDate asOf) {
        return member.judgement().live(Claim.Kind.ROLE).stream()
                .filter(claim -> claim.topic().equals(BuyingRole.DECIDES.name()))
                .anyMatch(claim -> claim.grade(asOf).atLeast(Grade.STATED));
    }

    /// Somebody supposed or said who decides.
    public boolean isDeciderSought() {
        return !hypotheses.isEmpty()
                || members.stream().anyMatch(one -> one.judgement().is(BuyingRole.DECIDES));
    }

    /// The first meeting with a person from a day on.
    public Optional<Planned> meeting(UUID personId, LocalDate from) {
        return planned.stream()
                .filter(one ->
                        one.channel() == Channel.MEETING && one.personIds().contains(personId))
                .filter(one -> one.isAhead(from))
                .min(Comparator.comparing(Planned::on));
    }
}
