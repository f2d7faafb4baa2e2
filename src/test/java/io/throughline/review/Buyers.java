package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.buying.BuyingRole;
import io.throughline.buying.Claim;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Disposition;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Judgement;
import io.throughline.buying.Rapport;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Signal;
import io.throughline.buying.concern.Watch;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Option;
import io.throughline.buying.criteria.Rating;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import io.throughline.buying.readiness.Area;
import io.throughline.buying.readiness.ReadinessPoint;
import io.throughline.buying.strategy.Gap;
import io.throughline.buying.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the buyer's side of pictures for tests. Whatever is said has its day in February 2026.
public final class Buyers {
    public static final LocalDate FEBRUARY = LocalDate.parse("2026-02-10");

    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<String, List<CoachStatement>> statements = new LinkedHashMap<>();
    private final List<Hypothesis> hypotheses = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Weighting> weightings = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<LocalDate> negotiated = new ArrayList<>();
    private final List<LocalDate> acts = new ArrayList<>();
    private final List<ReadinessPoint> points = new ArrayList<>();
    private final List<BuyingSide.Planned> planned = new ArrayList<>();

    /// Who is behind what is said.
    public enum By {
        US,
        ONE_OF_THEM,
        AN_ACT
    }

    private static UUID id(int kind, int n) {
        return new UUID(20 + kind, n);
    }

    public Buyers person(String name) {
        claims.putIfAbsent(name, new ArrayList<>());
        statements.putIfAbsent(name, new ArrayList<>());
        return this;
    }

    private Buyers claimed(String name, Claim.Kind kind, String topic, @Nullable Integer level, By by) {
        person(name);
        var all = claims.get(name);
        var id = new UUID(name.hashCode(), all.size());
        all.add(new Claim(id, Told.person(name), kind, topic, level, FEBRUARY, null, List.of(evidence(by, FEBRUARY))));
        return this;
    }

    private static Evidence evidence(By by, LocalDate on) {
        var sayer = by == By.US ? null : Told.person("Somebody");
        return new Evidence(new UUID(19, 0), sayer, null, on, Channel.MEETING, by == By.AN_ACT, "", null);
    }

    public Buyers decides(String name, By by) {
        return claimed(name, Claim.Kind.ROLE, BuyingRole.DECIDES.name(), null, by);
    }

    public Buyers meantAsCoach(String name) {
        return claimed(name, Claim.Kind.ROLE, BuyingRole.COACH.name(), null, By.US);
    }

    public Buyers wants(String name, Disposition disposition, By by) {
        return claimed(name, Claim.Kind.DISPOSITION, disposition.name(), null, by);
    }

    public Buyers gains(String name, By by) {
        return claimed(name, Claim.Kind.REASON, "", null, by);
    }

    public Buyers fought(String name, By by) {
        return claimed(name, Claim.Kind.FOUGHT, "", null, by);
    }

    public Buyers rapport(String name, Rapport.Kind kind, int level) {
        return claimed(name, Claim.Kind.RAPPORT, kind.name(), level, By.US);
    }

    /// So much of what they told us turned out right, and so much wrong.
    public Buyers told(String name, int right, int wrong) {
        person(name);
        var all = statements.get(name);
        IntStream.range(0, right + wrong)
                .mapToObj(n -> new CoachStatement(
                        new UUID(18, n),
                        Told.person(name),
                        name,
                        "The board meets",
                        FEBRUARY,
                        Channel.CALL,
                        FEBRUARY,
                        n < right ? CoachStatement.Verdict.TRUE : CoachStatement.Verdict.FALSE,
                        FEBRUARY,
                        List.of(),
                        1))
                .forEach(all::add);
        return this;
    }

    /// A coach by all three tests.
    public Buyers coach(String name) {
        return gains(name, By.ONE_OF_THEM).fought(name, By.AN_ACT).told(name, 3, 0);
    }

    public Buyers supposed(String name, String probability, Hypothesis.@Nullable Outcome outcome) {
        person(name);
        hypotheses.add(new Hypothesis(
                id(1, hypotheses.size()),
                Told.person(name),
                name,
                new BigDecimal(probability),
                "Who signed the last one of this size",
                FEBRUARY.plusDays(30),
                FEBRUARY,
                outcome,
                outcome == null ? null : FEBRUARY,
                List.of(),
                1));
        return this;
    }

    public Buyers meets(String name, String on) {
        planned.add(new BuyingSide.Planned(
                id(2, planned.size()),
                LocalDate.parse(on),
                Channel.MEETING,
                List.of(Told.person(name)),
                LocalDate.parse(on).isBefore(Pictured.TODAY),
                null));
        return this;
    }

    public Buyers criteria(String... words) {
        for (var each : words)
            criteria.add(new Criterion(id(3, criteria.size()), Pictured.DEAL, each, true, false, List.of(), 1));
        return this;
    }

    public Buyers options(Option.Kind... kinds) {
        for (var kind : kinds) {
            var name = kind == Option.Kind.RIVAL ? "Alder Systems" : null;
            options.add(new Option(id(4, options.size()), Pictured.DEAL, kind, null, name, null, 1));
        }
        return this;
    }

    /// How an option is rated by the criteria in their order; an empty place is a rating that nobody gave.
    public Buyers rated(int option, @Nullable Integer... values) {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null) continue;
            var said = new Said(Told.person("Somebody"), null, FEBRUARY, Channel.MEETING, "");
            ratings.add(new Rating(
                    id(5, ratings.size()),
                    criteria.get(i).id(),
                    options.get(option).id(),
                    value,
                    value,
                    said,
                    1));
        }
        return this;
    }

    /// Somebody put the criteria in this order.
    public Buyers ranked(String name, int... places) {
        var weighed = IntStream.range(0, places.length)
                .mapToObj(i -> Weighting.Weighed.of(criteria.get(i).id(), places[i]))
                .toList();
        var said = new Said(Told.person(name), name, FEBRUARY, Channel.MEETING, "");
        weightings.add(
                new Weighting(id(6, weightings.size()), Pictured.DEAL, Weighting.Method.RANKS, weighed, said, 1));
        return this;
    }

    /// What we do about a rival's lead by a criterion.
    public Buyers strategy(int criterion, int option, Strategy.@Nullable Outcome outcome) {
        var gap = id(7, gaps.size());
        gaps.add(new Gap(gap, criteria.get(criterion).id(), options.get(option).id(), Gap.Kind.PERFORMANCE, null, 1));
        strategies.add(new Strategy(
                id(8, strategies.size()),
                gap,
                Strategy.Kind.OVERTAKE,
                null,
                null,
                FEBRUARY.plusDays(30),
                FEBRUARY,
                outcome,
                outcome == null ? null : FEBRUARY,
                "",
                1));
        return this;
    }

    public Buyers fears(String name, String words, Concern.Severity severity, Concern.Said... said) {
        concerns.add(new Concern(
                id(9, concerns.size()),
                Told.person(name),
                name,
                Concern.Kind.BUDGET,
                severity,
                words,
                List.of(said),
                1));
        return this;
    }

    public static Concern.Said said(Concern.Says what, @Nullable String by, String on) {
        var sayer = by == null ? null : Told.person(by);
        return new Concern.Said(
                what,
                new Evidence(
                        new UUID(17, on.hashCode()), sayer, by, LocalDate.parse(on), Channel.MEETING, false, "", null));
    }

    public Buyers shows(Signal.Kind kind, String on) {
        signals.add(new Signal(id(10, signals.size()), kind, LocalDate.parse(on), "", null));
        return this;
    }

    public Buyers negotiated(String on) {
        negotiated.add(LocalDate.parse(on));
        return this;
    }

    public Buyers acted(String on) {
        acts.add(LocalDate.parse(on));
        return this;
    }

    public Buyers needs(String words, ReadinessPoint.Says... said) {
        var all = IntStream.range(0, said.length)
                .mapToObj(i -> new ReadinessPoint.Said(said[i], evidence(By.ONE_OF_THEM, FEBRUARY.plusDays(i))))
                .toList();
        points.add(new ReadinessPoint(
                id(11, points.size()), Area.PEOPLE, words, null, null, null, FEBRUARY, null, all, 1));
        return this;
    }

    BuyingSide side(LocalDate asOf) {
        var members = claims.keySet().stream()
                .map(name -> new BuyingSide.Member(
                        Told.person(name),
                        name,
                        new Judgement(Told.person(name), asOf, List.copyOf(claims.get(name)), statements.get(name))))
                .toList();
        return new BuyingSide(
                members,
                List.copyOf(hypotheses),
                new Choice(criteria, options, ratings, weightings),
                List.copyOf(gaps),
                List.copyOf(strategies),
                new Watch(
                        List.copyOf(concerns),
                        List.copyOf(signals),
                        List.of(),
                        List.copyOf(acts),
                        List.copyOf(negotiated)),
                List.copyOf(points),
                List.copyOf(planned));
    }
}
