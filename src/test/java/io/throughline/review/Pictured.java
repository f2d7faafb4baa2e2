package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.KaplanMeier;
import io.throughline.base.Money;
import io.throughline.base.Phase;
import io.throughline.base.Sample;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Account;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.Tripwire;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.deals.spot.WrittenSpot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes pictures for tests: of an open deal against which nothing speaks, of which nothing is known, on 3 March 2026.
public final class Pictured {
    public static final LocalDate TODAY = day("2026-03-03");
    public static final UUID DEAL = new UUID(0, 1);
    /// A hundred won deals that took 1 to 100 days: P95 is 95.05.
    public static final Sample HUNDRED = Sample.of(IntStream.rangeClosed(1, 100).toArray());

    private LocalDate asOf = TODAY;
    private Status status = Status.OPEN;
    private Deal.Lane lane = Deal.Lane.VALUE;
    private @Nullable String stage;
    private @Nullable String product;
    private @Nullable String reason;
    private @Nullable UUID organization = new UUID(0, 2);
    private @Nullable Money amount = new Money(new BigDecimal(1000), "EUR");
    private @Nullable LocalDate opened = TODAY.minusDays(10);
    private @Nullable LocalDate expected;
    private @Nullable LocalDate closed;
    private @Nullable LocalDate nextStep;
    private final List<DatedChange> changes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<DealPicture.Sibling> siblings = new ArrayList<>();
    private Sample won = HUNDRED;
    private Sample gaps = Sample.of();
    private KaplanMeier time = KaplanMeier.of(Sample.of(), Sample.of());
    private DealPicture.Kept kept = new DealPicture.Kept(true, true, true, true);
    private @Nullable String industry;
    private SweetSpot spot = SweetSpot.NONE;
    private final List<Tripwire> tripwires = new ArrayList<>();
    private final List<RuleOverride> overrides = new ArrayList<>();
    private Map<String, Phase> stages = Map.of();
    private Set<String> undated = Set.of();
    private Playbook playbook = Playbook.FIRST;
    private BuyingSide buying = BuyingSide.UNKNOWN;
    private Transition transition = Transition.UNKNOWN;

    public static Pictured deal() {
        return new Pictured();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public Pictured asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    public Pictured closed(Status how, @Nullable LocalDate on) {
        status = how;
        closed = on;
        return this;
    }

    public Pictured because(String why) {
        reason = why;
        return this;
    }

    public Pictured convenience() {
        lane = Deal.Lane.CONVENIENCE;
        return this;
    }

    public Pictured stage(@Nullable String ours, Map<String, Phase> meanings) {
        stage = ours;
        stages = meanings;
        return this;
    }

    public Pictured undatedStages(String... names) {
        undated = Set.of(names);
        return this;
    }

    public Pictured playbook(Playbook edition) {
        playbook = edition;
        return this;
    }

    public Pictured buying(Buyers buyers) {
        buying = buyers.side(asOf);
        return this;
    }

    public Pictured way(Transition transition) {
        this.transition = transition;
        return this;
    }

    public Pictured product(String name) {
        product = name;
        return this;
    }

    public Pictured account(@Nullable UUID id) {
        organization = id;
        return this;
    }

    public Pictured amount(@Nullable Money money) {
        amount = money;
        return this;
    }

    public Pictured opened(@Nullable LocalDate day) {
        opened = day;
        return this;
    }

    public Pictured age(int days) {
        return opened(asOf.minusDays(days));
    }

    public Pictured expected(@Nullable LocalDate day) {
        expected = day;
        return this;
    }

    public Pictured nextStep(@Nullable LocalDate day) {
        nextStep = day;
        return this;
    }

    public Pictured kept(boolean nextSteps, boolean accounts, boolean amounts, boolean closeMoves) {
        kept = new DealPicture.Kept(nextSteps, accounts, amounts, closeMoves);
        return this;
    }

    public Pictured won(int... days) {
        won = Sample.of(days);
        return this;
    }

    public Pictured gaps(int... days) {
        gaps = Sample.of(days);
        return this;
    }

    public Pictured time(KaplanMeier curve) {
        time = curve;
        return this;
    }

    public Pictured told(Told... told) {
        for (var each : told) facts.add(each.fact());
        return this;
    }

    public Pictured closeMoved(String on, String from, String to) {
        changes.add(new DatedChange(DatedChange.Field.EXPECTED_CLOSE, day(on), from, to));
        return this;
    }

    public Pictured happened(Direction direction, Channel channel, LocalDate on, UUID... persons) {
        var id = new UUID(3, interactions.size());
        interactions.add(new Interaction(id, on, channel, null, direction, "", null, List.of(persons)));
        return this;
    }

    /// A meeting of ours for a purpose.
    public Pictured met(Interaction.@Nullable Kind kind, String on, UUID... persons) {
        var id = new UUID(3, interactions.size());
        interactions.add(
                new Interaction(id, day(on), Channel.MEETING, kind, Direction.BOTH, "", null, List.of(persons)));
        return this;
    }

    public Pictured sibling(@Nullable String name, @Nullable String product, @Nullable LocalDate opened) {
        siblings.add(new DealPicture.Sibling(new UUID(4, siblings.size()), name, product, opened));
        return this;
    }

    public Pictured industry(@Nullable String name) {
        industry = name;
        return this;
    }

    /// The rules of the sweet spot, below a line of 50.
    public Pictured rules(WrittenRule... rules) {
        spot = new WrittenSpot(1, 50, List.of(rules)).spot();
        return this;
    }

    /// Holds where the industry is this one.
    ///
    /// @param weight `null` for a knock-out
    public static WrittenRule industryIs(UUID id, String name, @Nullable Integer weight) {
        return new WrittenRule(id, About.INDUSTRY, null, false, List.of(name), null, null, null, weight);
    }

    /// Holds where such a fact is known.
    public static WrittenRule isKnown(UUID id, FactKind kind, @Nullable Integer weight) {
        return new WrittenRule(id, About.FACT, kind.name(), false, List.of(), null, null, Grade.STATED, weight);
    }

    public Pictured tripwire(String question, LocalDate due, @Nullable LocalDate answered) {
        var answer = answered == null ? null : "Yes";
        tripwires.add(new Tripwire(
                new UUID(6, tripwires.size()), question, due, due.minusDays(30), "Mara", answered, answer, null, 1));
        return this;
    }

    public Pictured override(String check, @Nullable UUID rule, LocalDate until, @Nullable LocalDate ended) {
        overrides.add(new RuleOverride(
                new UUID(7, overrides.size()),
                check,
                rule,
                "Their board meets first",
                TODAY.minusDays(9),
                "Mara",
                until,
                ended,
                1));
        return this;
    }

    public DealPicture picture() {
        facts.sort(Comparator.comparing(Fact::since));
        var figures = new ClassFigures(new UUID(5, 0), asOf, "all deals", won, time, gaps, 0);
        return new DealPicture(
                asOf,
                Instant.EPOCH,
                theDeal(),
                List.copyOf(changes),
                List.copyOf(facts),
                List.copyOf(interactions),
                List.of(),
                List.copyOf(siblings),
                new DealPicture.Company(figures, kept, stages, undated, HalfLives.USUAL, playbook, spot),
                new Qualification(
                        new Account(industry, null, null, null, null),
                        Map.of(),
                        List.copyOf(tripwires),
                        List.copyOf(overrides)),
                buying,
                transition);
    }

    private Deal theDeal() {
        return new Deal(
                DEAL,
                "Rollout, North",
                organization,
                organization == null ? null : "Birch & Sons",
                null,
                null,
                status,
                stage,
                amount,
                opened,
                expected,
                closed,
                reason,
                new Deal.NextStep(null, nextStep, null),
                null,
                null,
                product,
                lane,
                false,
                null,
                1);
    }
}
