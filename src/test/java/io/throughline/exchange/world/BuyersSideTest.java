package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.buying.Claim;
import io.throughline.buying.Coach;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.Hypothesis;
import io.throughline.buying.Inside;
import io.throughline.buying.choice.Agreement;
import io.throughline.buying.choice.FlipWeight;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.strategy.Strategy;
import io.throughline.buying.strategy.Vulnerability;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of how buyers decide is what the arithmetic of the modules makes of it, and so it is what a check finds.
class BuyersSideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final World WORLD = World.tell(TODAY);
    private static final Sides SIDES = new Sides(WORLD);
    private static final double NEAR = .1;
    private static final int SOON = 30;

    /// By the id of the check to which it gives cause.
    private static final Map<String, Predicate<Tale>> CAUSES = causes();

    private static Map<String, Predicate<Tale>> causes() {
        var all = new LinkedHashMap<String, Predicate<Tale>>();
        all.put("single-threaded", tale -> inside(tale).team().inTouch().size() == 1);
        all.put("decider-unknown", BuyersSideTest::isDeciderUnknown);
        all.put("decider-against", tale -> isDeciderAgainst(tale, TODAY));
        all.put("no-coach", tale -> coaches(tale).noneMatch(Coach::isCoach));
        all.put("friendly-not-coach", tale -> coaches(tale).anyMatch(BuyersSideTest::isOnlyFriendly));
        all.put("hollow-rapport", tale -> inside(tale).judgements().values().stream()
                .anyMatch(one -> one.rapport().isHollow()));
        all.put("criteria-unknown", tale -> !choice(tale).isWeighed());
        all.put("vulnerable", BuyersSideTest::isVulnerable);
        all.put("flip-near", tale -> isFlipNear(choice(tale)));
        all.put("no-consensus", tale -> isSoon(tale) && isContested(choice(tale)));
        all.put("concern-open", tale -> tale.side().fears().concerns().stream()
                .anyMatch(one -> one.severity() == Concern.Severity.SEVERE && one.isOpen(TODAY)));
        all.put("iceberg", tale -> SIDES.watch(tale).iceberg(TODAY).isPresent());
        all.put("unready", tale -> isSoon(tale)
                && tale.side().points().stream().anyMatch(point -> point.isUnacknowledged(TODAY)));
        return all;
    }

    private static Inside inside(Tale tale) {
        return SIDES.inside(tale, TODAY);
    }

    private static Choice choice(Tale tale) {
        return tale.side().choosing().choice();
    }

    private static boolean isDeciderUnknown(Tale tale) {
        return inside(tale).leading().filter(Hypothesis::isConfirmed).isEmpty();
    }

    private static boolean isDeciderAgainst(Tale tale, LocalDate asOf) {
        var inside = SIDES.inside(tale, asOf);
        return inside.decider()
                .flatMap(person -> inside.of(person).stance())
                .filter(stance -> inside.of(stance.personId()).isAgainst())
                .filter(stance -> stance.isTheirs(asOf))
                .isPresent();
    }

    private static Stream<Coach> coaches(Tale tale) {
        var inside = inside(tale);
        return inside.team().people().stream().map(one -> inside.of(one.personId()).coach());
    }

    private static boolean isOnlyFriendly(Coach coach) {
        return coach.standing() == Coach.Standing.FRIENDLY || coach.standing() == Coach.Standing.INACCURATE;
    }

    private static boolean isVulnerable(Tale tale) {
        var choosing = tale.side().choosing();
        return Vulnerability.of(choosing.choice()).stream()
                .filter(Vulnerability::crucial)
                .anyMatch(one -> choosing.gaps().stream()
                        .filter(gap -> gap.criterionId().equals(one.criterion().id()))
                        .noneMatch(gap -> choosing.strategies().stream()
                                .anyMatch(strategy -> strategy.isOpen() && strategy.gapId().equals(gap.id()))));
    }

    private static boolean isFlipNear(Choice choice) {
        var matrix = choice.matrix(ByRank.CENTROID);
        return switch (matrix.standing()) {
            case Standing.NothingToCompare nothing -> false;
            case Standing.Open open -> true;
            case Standing.Settled settled ->
                IntStream.range(0, matrix.weights().size())
                        .anyMatch(criterion -> matrix.flip(criterion, settled.first(), settled.next())
                                        instanceof FlipWeight.At at
                                && at.weights().low() - NEAR
                                        < matrix.weights().of(criterion)
                                && matrix.weights().of(criterion)
                                        < at.weights().high() + NEAR);
        };
    }

    private static boolean isContested(Choice choice) {
        return choice.agreement() instanceof Agreement.Measured measured && measured.isWeak();
    }

    private static boolean isSoon(Tale tale) {
        var day = tale.deal().expectedClose();
        return day != null && !day.isAfter(TODAY.plusDays(SOON));
    }

    private static Stream<Tale> open() {
        return WORLD.tales().stream()
                .filter(tale -> tale.deal().isOpen() && !tale.side().isUntold());
    }

    @TestFactory
    Stream<DynamicTest> a_tale_gives_cause_for_what_it_says_and_for_nothing_else() {
        return open().map(tale -> DynamicTest.dynamicTest(tale.key(), () -> {
            var caused = new HashSet<String>();
            CAUSES.forEach((check, cause) -> {
                if (cause.test(tale)) caused.add(check);
            });
            var says = new HashSet<>(tale.says());
            says.retainAll(CAUSES.keySet());
            assertThat(caused).isEqualTo(says);
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-threaded    | One voice only                   | Two voices, two floors
            decider-unknown    | Three names for one chair        | We asked whose word ends it
            decider-against    | The rival's friend decides       | The rival's friend looked again
            no-coach           | Everybody is nice to us          | One of them fights for us
            friendly-not-coach | A friend, and no more            | A friend who kept every word
            hollow-rapport     | Tennis with engineering          | Tennis, and a day at the machine
            criteria-unknown   | A list without an order          | A list in order
            vulnerable         | The rival is nearer              | The rival is nearer, and we open a depot
            flip-near          | Three answers missing            | No answer missing
            no-consensus       | Two orders of one list           | One order, after an argument
            concern-open       | Afraid, and we sent a price      | Afraid until the trial
            iceberg            | They went cold                   | They went cold, and said why
            unready            | Two planners short               | Two planners short, and they know it
            """)
    void each_cause_is_there_in_one_tale_and_not_in_another_like_it(String check, String there, String gone) {
        assertThat(CAUSES.get(check).test(WORLD.tale(there))).isTrue();
        assertThat(CAUSES.get(check).test(WORLD.tale(gone))).isFalse();
        assertThat(WORLD.tale(there).says()).contains(check);
        assertThat(WORLD.tale(gone).says()).doesNotContain(check);
    }

    @Test
    void with_ratings_by_four_of_seven_criteria_three_unknown_can_turn_it() {
        var choice = choice(WORLD.tale("Three answers missing"));
        var standing = choice.matrix(ByRank.CENTROID).standing();
        assertThat(choice.criteria()).hasSize(7);
        assertThat(standing).isInstanceOfSatisfying(Standing.Open.class, open -> assertThat(open.criteria())
                .hasSize(3));
    }

    @Test
    void what_we_believe_answered_stays_open_until_whoever_has_it_says_that_it_is_gone() {
        assertThat(severe("Afraid, and we believe it answered").state(TODAY)).contains(Concern.State.ANSWERED);
        assertThat(severe("Afraid until the trial").state(TODAY)).contains(Concern.State.RESOLVED);
        assertThat(SIDES.watch(WORLD.tale("Afraid, and we sent a price")).tooSoon(TODAY))
                .hasSize(1);
    }

    private static Concern severe(String key) {
        return WORLD.tale(key).side().fears().concerns().getLast();
    }

    @Test
    void strategies_are_in_progress_or_over_in_each_way() {
        var outcomes = WORLD.tales().stream()
                .flatMap(tale -> tale.side().choosing().strategies().stream())
                .map(Strategy::outcome);
        assertThat(outcomes)
                .contains(Strategy.Outcome.values())
                .contains((Strategy.Outcome) null);
    }

    @Test
    void what_people_told_us_came_true_did_not_or_can_not_be_told() {
        var verdicts = WORLD.tales().stream()
                .flatMap(tale -> tale.side().team().statements().stream())
                .map(CoachStatement::verdict);
        assertThat(verdicts).contains(CoachStatement.Verdict.values()).contains((CoachStatement.Verdict) null);
    }

    @Test
    void one_of_those_who_help_us_helped_in_a_deal_that_we_won_before() {
        var before = WORLD.tale("Won on the audit").side().team().statements();
        var now = WORLD.tale("One of them fights for us").side().team().statements();
        assertThat(now).extracting(CoachStatement::personId).containsAnyOf(before.getFirst().personId());
    }

    @Test
    void the_big_deal_had_a_budget_an_event_and_two_supporters() {
        var lost = WORLD.tale("Lost to the one who decided");
        var before = lost.deal().closedOn().minusDays(1);
        var inside = SIDES.inside(lost, before);
        assertThat(grade(lost, FactKind.EVENT_OWNER, before)).isEqualTo(Grade.SHOWN);
        assertThat(grade(lost, FactKind.EVENT_DATE, before)).isEqualTo(Grade.CORROBORATED);
        assertThat(inside.judgements().values().stream()
                        .filter(one ->
                                one.disposition().filter(what -> what.isFor()).isPresent()))
                .hasSize(2);
    }

    private static Grade grade(Tale tale, FactKind kind, LocalDate asOf) {
        return tale.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> Grade.of(fact.evidenceBy(asOf)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_was_knowable_eleven_weeks_before_the_end_that_it_is_lost() {
        var lost = WORLD.tale("Lost to the one who decided");
        var end = lost.deal().closedOn();
        var first = lost.deal().openedOn().datesUntil(end)
                .filter(day -> isDeciderAgainst(lost, day))
                .findFirst();
        assertThat(first).contains(TODAY.minusDays(LostToTheDecider.TOLD)).contains(end.minusDays(77));
        assertThat(isDeciderAgainst(lost, end.minusDays(1))).isTrue();
    }

    @Test
    void nothing_is_said_of_people_before_their_deal_began_nor_of_days_to_come() {
        assertThat(WORLD.tales()).allSatisfy(tale -> {
            var opened = tale.deal().openedOn();
            assertThat(tale.side().team().claims().stream()
                            .map(Claim::since)
                            .filter(day -> day.isAfter(TODAY) || opened != null && day.isBefore(opened)))
                    .isEmpty();
        });
    }

    @Test
    void each_rival_is_met_in_several_deals() {
        var met = WORLD.tales().stream()
                .flatMap(tale -> choice(tale).options().stream())
                .map(option -> option.organizationId())
                .filter(id -> id != null)
                .toList();
        assertThat(Set.copyOf(met)).hasSameSizeAs(List.of(Rival.values()));
        assertThat(met).hasSizeGreaterThan(2 * Rival.values().length);
    }

    @Test
    void keys_of_what_stands_in_an_order_come_in_that_order_and_before_all_that_is_made_later() {
        var keys = IntStream.range(0, 40)
                .mapToObj(place -> Keys.inOrder("criterion", "a deal", place))
                .map(Object::toString)
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(keys.getLast()).isLessThan(Ids.next().toString());
    }
}
