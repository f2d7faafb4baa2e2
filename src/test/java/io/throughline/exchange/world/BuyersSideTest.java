package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.buying.Claim;
import io.throughline.buying.CoachStatement;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.buying.strategy.Strategy;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding;
import io.throughline.review.Replay;
import io.throughline.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How buyers decide in the story world; what the checks find in it is told by [WorldTest].
class BuyersSideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final World WORLD = World.tell(TODAY);
    private static final Sides SIDES = new Sides(WORLD);
    private static final WorldPictures PICTURES = WorldPictures.of(WORLD);

    private static Choice choice(Tale tale) {
        return tale.side().choosing().choice();
    }

    @Test
    void with_ratings_by_four_of_seven_criteria_three_unknown_can_turn_it() {
        var choice = choice(WORLD.tale("Three answers missing"));
        var standing = choice.matrix(ByRank.CENTROID).standing();
        assertThat(choice.criteria()).hasSize(7);
        assertThat(standing)
                .isInstanceOfSatisfying(
                        Standing.Open.class, open -> assertThat(open.criteria()).hasSize(3));
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
        assertThat(outcomes).contains(Strategy.Outcome.values()).contains((Strategy.Outcome) null);
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
        assertThat(now)
                .extracting(CoachStatement::personId)
                .containsAnyOf(before.getFirst().personId());
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
        var told = TODAY.minusDays(LostToTheDecider.TOLD);
        var steps = Replay.of(PICTURES.of(lost), true).steps();
        assertThat(steps.stream().filter(Replay.Step::isWarning).findFirst()).hasValueSatisfying(first -> {
            assertThat(first.from())
                    .isEqualTo(told)
                    .isEqualTo(lost.deal().closedOn().minusDays(77));
            assertThat(ids(first.review())).contains("decider-against");
        });
        assertThat(steps.stream().filter(step -> !step.from().isBefore(told)))
                .as("and it never was otherwise again")
                .allMatch(Replay.Step::isWarning);
    }

    private static List<String> ids(Review review) {
        return review.findings().stream().map(Finding::id).toList();
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
