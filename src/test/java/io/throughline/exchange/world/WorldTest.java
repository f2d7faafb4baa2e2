package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.throughline.accounts.Person;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import io.throughline.deals.spot.Fit.Standing;
import io.throughline.review.Finding;
import io.throughline.review.Review;
import io.throughline.review.Verdict;
import io.throughline.review.check.Checks;
import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private static final World WORLD = World.tell(LocalDate.of(2026, 3, 3));
    private static final WorldPictures PICTURES = WorldPictures.of(WORLD);

    @TestFactory
    Stream<DynamicTest> a_review_says_of_each_deal_what_its_story_says() {
        return WORLD.tales().stream()
                .map(tale -> DynamicTest.dynamicTest(tale.key(), () -> {
                    var review = Review.of(PICTURES.of(tale));
                    assertThat(ids(review)).containsExactlyInAnyOrderElementsOf(tale.says());
                    assertThat(review.verdict()).as(review.sentence()).isEqualTo(tale.verdict());
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-event                  | Finalist without a reason     | Finalist for a reason
            no-event                  | Asked, and nothing hurts      | No event needed here
            two-quarters-without-event | Half a year without a reason | Four months without a reason
            symptom-led               | The lease ends, and who pays? | The lease ends
            symptom-led               | Four complaints               | The oil change
            symptom-led               | The line is slow              | The line is slow, and a launch waits
            event-assumed             | We think it is June           | They said June
            event-passed              | The day came and went         | The day came, and a new one was named
            event-slipping            | The third day                 | The second day
            no-need                   | Nobody said what for          | Halve the scrap
            phase-mismatch            | Quoted before they looked     | Quoted when they asked
            early-apex                | A demo, and one need          | A demo, once they had talked
            owner-not-met             | The director nobody met       | The director over coffee
            single-threaded           | One voice only                | Two voices, two floors
            decider-unknown           | Three names for one chair     | We asked whose word ends it
            decider-against           | The rival's friend decides    | The rival's friend looked again
            no-coach                  | Everybody is nice to us       | One of them fights for us
            friendly-not-coach        | A friend, and no more         | A friend who kept every word
            hollow-rapport            | Tennis with engineering       | Tennis, and a day at the machine
            criteria-unknown          | A list without an order       | A list in order
            vulnerable                | The rival is nearer           | The rival is nearer, and we open a depot
            flip-near                 | Three answers missing         | No answer missing
            no-consensus              | Two orders of one list        | One order, after an argument
            plan-infeasible           | Late before it began          | Begun in time
            plan-tight                | Everything must go right      | Room for a bad week
            no-victory                | A day, and nothing to tell    | A day, and one number
            not-brought-in            | Promised by the seller alone  | Delivery has read it
            concern-open              | Afraid, and we sent a price   | Afraid until the trial
            iceberg                   | They went cold                | They went cold, and said why
            unready                   | Two planners short            | Two planners short, and they know it
            knock-out                 | They roll cigarettes          | They roll paper
            poor-fit                  | Cars that come back           | Cars that come back, and why it hurts
            tripwire                  | Tell us who signs, or we go   | They told us who signs
            stale-fact                | Said in winter                | Said in winter, and still true
            contradiction             | Two go-live days              | The go-live day moved
            quiet                     | Gone quiet                    | Wrote yesterday
            older-than-won            | Older than all we won         | As young as others
            close-unlikely            | Closing on Friday             | Closing on Friday, they say
            pushed                    | Next quarter, again           | Moved twice
            dates-contradict          | Expected before it began      | Expected after it began
            no-next-step              | What now?                     | And now: the site visit
            no-account                | Somebody's line               | Only in our file
            no-amount                 | Price on request              | Price named
            duplicate                 | Hall 2, gauges                | Gauges for hall three
            """)
    void each_check_fires_on_one_deal_and_is_silent_on_another_like_it(String check, String fires, String silent) {
        assertThat(ids(Review.of(PICTURES.of(WORLD.tale(fires))))).contains(check);
        assertThat(ids(Review.of(PICTURES.of(WORLD.tale(silent))))).doesNotContain(check);
    }

    @Test
    void no_check_is_without_a_deal_on_which_it_fires() {
        assertThat(WORLD.tales().stream().flatMap(t -> t.says().stream())).containsAll(Checks.ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2025-01-01", "2026-12-31", "2031-07-19"})
    void the_verdicts_do_not_depend_on_the_day_it_is_told(LocalDate today) {
        var world = World.tell(today);
        var pictures = WorldPictures.of(world);
        assertThat(world.tales().stream()
                        .filter(tale -> Review.of(pictures.of(tale)).verdict() != tale.verdict())
                        .map(Tale::key))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void what_is_done_of_a_plan_was_done_before_the_day_it_is_told_whichever_weekday_that_is(int after) {
        var today = LocalDate.of(2026, 11, 23).plusDays(after);
        for (var key : List.of("Signed, and on the way", "The number was read out")) {
            var way = World.tell(today).tale(key).way();
            var going = Objects.requireNonNull(way.going());
            var plan = Objects.requireNonNull(way.plan());
            var then = going.agreement().on();
            var agreed = Timetable.of(plan, way.dates(), io.throughline.transition.Sides.WEEKDAYS, then);
            for (var i = 0; i < going.steps().size(); i++) {
                var row = agreed.row(plan.tasks().get(i));
                assertThat(row.slack()).as(row.task().name()).isNotNegative();
                assertThat(WorldAccords.later(
                                row.latestFinish(), going.steps().get(i).later()))
                        .as(key + ", " + row.task().name())
                        .isBefore(today);
            }
        }
    }

    @Test
    void enough_deals_are_won_that_the_class_speaks() {
        var won = PICTURES.company().figures().won();
        assertThat(won.n()).isGreaterThanOrEqualTo(59);
        assertThat(won.quantile(.5)).isBetween(55.0, 65.0);
        assertThat(won.quantile(.95)).isBetween(130.0, 150.0);
        assertThat(won.max()).isLessThan(240);
    }

    @Test
    void a_hundred_deals_and_more_have_a_story_and_a_name_of_their_own() {
        assertThat(WORLD.tales())
                .hasSizeBetween(100, 150)
                .extracting(Tale::name)
                .doesNotHaveDuplicates();
        assertThat(WORLD.tales()).extracting(Tale::key).doesNotHaveDuplicates();
        assertThat(WORLD.tales())
                .extracting(Tale::story)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(WORLD.tales().stream().map(t -> t.deal().status())).contains(Status.values());
    }

    @Test
    void open_deals_are_entered_as_by_sellers_of_a_company_that_sells() {
        var open = WORLD.tales().stream().map(Tale::deal).filter(Deal::isOpen).toList();
        var amounts = open.stream().filter(d -> d.amount() != null).toList();
        assertThat(amounts).extracting(d -> d.amount().amount()).doesNotHaveDuplicates();
        assertThat(amounts.stream().map(d -> d.amount().currency())).contains("EUR", "USD", "GBP", "CHF");
        assertThat(open.stream().filter(d -> d.nextStep().words() != null))
                .extracting(d -> d.nextStep().words())
                .hasSizeGreaterThan(50);
        assertThat(open.stream().map(Deal::expectedClose).distinct()).hasSizeGreaterThan(40);
        var sellers = open.stream().collect(Collectors.groupingBy(Deal::owner, Collectors.counting()));
        assertThat(sellers).hasSize(5);
        assertThat(sellers.values()).allMatch(deals -> deals < open.size() / 2);
    }

    @Test
    void closed_deals_have_reasons_sources_and_amounts_as_various_as_open_ones() {
        var closed = WORLD.annals().stream().map(Tale::deal).toList();
        assertThat(closed).extracting(Deal::reason).noneMatch(String::isBlank);
        assertThat(closed.stream().map(Deal::source).distinct()).hasSize(4);
        assertThat(closed.stream().map(Deal::type).distinct()).hasSize(2);
        assertThat(closed.stream().map(d -> d.amount().amount().intValue()))
                .allMatch(amount -> amount > 5_000 && amount < 2_000_000);
        assertThat(closed.stream().map(Deal::owner).distinct()).hasSize(4);
    }

    @Test
    void companies_have_a_trade_a_country_and_people_of_that_trade() {
        assertThat(WORLD.organizations()).allMatch(o -> o.industry() != null && o.country() != null);
        assertThat(WORLD.persons()).extracting(Person::title).contains("Terminal manager", "Mill manager");
    }

    @Test
    void people_of_a_trade_speak_of_their_trade() {
        assertThat(Trade.of("Misterick Shipping").need()).contains("Containers");
        assertThat(Trade.of("Misterick Shipping").user()).isEqualTo("Terminal manager");
        assertThat(WORLD.organizations().stream()
                        .map(organization -> organization.name())
                        .filter(name -> !name.endsWith(" " + Trade.of(name).name())))
                .isEmpty();
    }

    @Test
    void a_fit_of_91_with_a_knock_out_hit_is_one_to_walk_away_from() {
        var picture = PICTURES.of(WORLD.tale("They roll cigarettes"));
        var fit = picture.fit();
        assertThat(fit.score()).hasValue(91);
        assertThat(fit.standing()).isEqualTo(Standing.KNOCKED_OUT);
        assertThat(Review.of(picture).verdict()).isEqualTo(Verdict.WALK_AWAY);
    }

    @Test
    void nobody_enters_a_deal_that_has_no_story() {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("Out of the blue"));
    }

    @Test
    void every_key_is_used_once() {
        assertThat(WORLD.all().map(t -> t.deal().id())).doesNotHaveDuplicates();
        assertThat(WORLD.all().flatMap(t -> t.facts().stream()).map(f -> f.id()))
                .doesNotHaveDuplicates();
        assertThat(WORLD.all().flatMap(t -> t.interactions().stream()).map(i -> i.id()))
                .doesNotHaveDuplicates();
        assertThat(WORLD.organizations()).extracting(o -> o.id()).doesNotHaveDuplicates();
        assertThat(WORLD.persons()).extracting(p -> p.id()).doesNotHaveDuplicates();
    }

    @Test
    void nothing_has_happened_that_lies_ahead() {
        assertThat(WORLD.all().flatMap(t -> t.interactions().stream())).noneMatch(i -> i.on().isAfter(WORLD.today()));
        assertThat(WORLD.all().flatMap(t -> t.facts().stream()).flatMap(f -> f.evidence().stream()))
                .noneMatch(e -> e.on().isAfter(WORLD.today()));
    }

    private static List<String> ids(Review review) {
        return review.findings().stream().map(Finding::id).toList();
    }
}
