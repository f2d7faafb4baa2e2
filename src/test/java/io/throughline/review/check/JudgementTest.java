package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Status;
import io.throughline.review.Buyers;
import io.throughline.review.Finding;
import io.throughline.review.Pictured;
import io.throughline.review.Review;
import io.throughline.review.Told;
import io.throughline.review.Transition;
import io.throughline.review.Verdict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Told OWNER = Told.owner("Mira Holm").said();
    private static final Told DATE = Told.date("2026-04-30").said();
    private static final Told NEED = Told.need("explicit").said();

    private static Pictured onTheLine() {
        return evaluated()
                .nextStep(day("2026-03-10"))
                .told(OWNER, DATE, NEED)
                .told(Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_NONE))
                .told(Told.answers(Phase.EVALUATION));
    }

    /// We know two of them, what matters to one, and what they want to announce.
    private static Pictured evaluated() {
        var victory = new Transition.Victory(new UUID(9, 3), "Stops a month", day("2026-02-20"), null);
        return deal().way(new Transition(null, List.of(), victory, List.of()))
                .buying(new Buyers().criteria("Fast", "Safe").ranked("Mira Holm", 1, 2))
                .happened(
                        Direction.BOTH,
                        Channel.MEETING,
                        day("2026-03-02"),
                        Told.person("Mira Holm"),
                        Told.person("Jon Vale"));
    }

    private static Review review(Pictured deal) {
        return Review.of(deal.picture());
    }

    @Test
    void event_need_next_step_and_phase_put_a_deal_on_the_line() {
        var review = review(onTheLine());

        assertThat(review.verdict()).isEqualTo(Verdict.ON_THE_LINE);
        assertThat(review.sentence())
                .isEqualTo("The event of 30 Apr 2026 and a need are stated, the next step is set, and the buyer is in "
                        + "Evaluation of options.");
        assertThat(review.ask()).isNull();
        assertThat(review.findings()).isEmpty();
        assertThat(review.changesOn()).isEqualTo(day("2026-03-11"));
        assertThat(review.dealId()).isEqualTo(Pictured.DEAL);
        assertThat(review.snapshotId()).isEqualTo(new UUID(5, 0));
        assertThat(review.asOf()).isEqualTo(TODAY);
    }

    @Test
    void a_gap_keeps_it_on_the_line_and_gives_the_question() {
        var review = review(onTheLine().amount(null));

        assertThat(review.verdict()).isEqualTo(Verdict.ON_THE_LINE);
        assertThat(review.ask()).isEqualTo("What would they spend, and who said so?");
    }

    @Test
    void each_thing_that_lacks_makes_it_unproven_and_is_named() {
        assertThat(review(onTheLine().nextStep(TODAY.minusDays(1))).sentence())
                .isEqualTo("Too little is known to say more: what lacks is a next step to come.");
        assertThat(review(onTheLine().nextStep(TODAY)).verdict()).isEqualTo(Verdict.ON_THE_LINE);
        assertThat(review(deal().nextStep(TODAY).told(OWNER, DATE)).sentence())
                .isEqualTo("Too little is known to say more: what lacks is a stated need and the buyer's phase.");
        assertThat(review(evaluated()
                                .nextStep(TODAY)
                                .told(
                                        OWNER,
                                        DATE,
                                        NEED,
                                        Told.exitSign(Phase.RECOGNITION).said()))
                        .sentence())
                .isEqualTo(
                        "Too little is known to say more: what lacks is an answer on 1 exit sign of the buyer's phase "
                                + "and an answer to 8 questions of the buyer's phase.");
        assertThat(review(deal().nextStep(TODAY)
                                .told(OWNER, DATE, NEED)
                                .told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE))
                                .told(Told.answers(Phase.RECOGNITION)))
                        .sentence())
                .isEqualTo("Too little is known to say more: what lacks is an answer to 1 question of the buyer's "
                        + "phase.");
    }

    @Test
    void a_need_that_only_we_see_or_an_event_without_one_is_not_on_the_line() {
        var deal = deal().nextStep(TODAY)
                .told(OWNER, DATE, Told.need("implied"))
                .told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE))
                .told(Told.of(FactKind.CONSEQUENCE).answer(Answer.ASKED_UNKNOWN))
                .told(Told.answers(Phase.RECOGNITION));

        assertThat(review(deal).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(review(deal).ask()).isNull();
        assertThat(review(deal.told(Told.need("implied").said())).verdict()).isEqualTo(Verdict.ON_THE_LINE);
    }

    @Test
    void a_check_that_has_its_facts_and_still_cannot_say_keeps_it_off_the_line() {
        var nameless = deal().nextStep(TODAY)
                .told(Told.of(FactKind.EVENT_OWNER).words("the board").said(), DATE, NEED)
                .told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE));

        assertThat(review(nameless).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(review(nameless).sentence()).contains("an answer to ").contains("owner-not-met");
    }

    @Test
    void nothing_recorded_is_unproven_and_says_what_the_dates_show() {
        var review = review(deal().age(60));

        assertThat(review.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(review.sentence())
                .isEqualTo("Nothing about the buyer is recorded yet. Open since 2 Jan 2026, longer than half of your "
                        + "100 won deals took.");
        assertThat(review.ask()).isEqualTo("Who loses what, and on which day, if nothing is done?");
        assertThat(review.unknown()).contains("no-event", "quiet").doesNotContain("no-next-step");
        assertThat(review.changesOn()).isEqualTo(TODAY.plusDays(16));
        assertThat(review(deal().told(Told.of(FactKind.EXTRA))).sentence()).startsWith("Nothing about the buyer");
    }

    @Test
    void a_stop_is_worse_than_no_event_and_names_the_strongest_reason() {
        var review = review(deal().age(101).expected(TODAY.minusDays(1)).told(Told.need("implied")));

        assertThat(review.verdict()).isEqualTo(Verdict.IN_DANGER);
        assertThat(review.sentence()).startsWith("Open since 22 Nov 2025, longer than all");
        assertThat(review.ask()).startsWith("What has the buyer done");
        assertThat(review.findings()).extracting(Finding::severity).isSorted();
    }

    @Test
    void a_walk_away_is_worst() {
        var over = Told.exitSign(Phase.RECOGNITION).since("2025-08-01").said().saidBy("Mira Holm", "2026-02-01");

        var review = review(deal().told(over));

        assertThat(review.verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(review.sentence()).startsWith("Recognition of needs was over");
        assertThat(review.findings()).extracting(Finding::id).contains("no-event");
    }

    @Test
    void a_word_on_the_buyer_without_a_live_event_is_not_a_deal_yet() {
        assertThat(review(deal().told(Told.of(FactKind.SYMPTOM))).sentence())
                .isEqualTo("Not a deal yet: no economic owner and no date.");
        assertThat(review(deal().told(NEED)).verdict()).isEqualTo(Verdict.NOT_A_DEAL_YET);
        assertThat(review(deal().told(OWNER)).sentence()).isEqualTo("Not a deal yet: no date.");
        assertThat(review(deal().told(Told.owner("Mira Holm"), DATE)).sentence())
                .isEqualTo("Not a deal yet: the economic owner only assumed.");
        assertThat(review(deal().told(
                                        OWNER,
                                        Told.date("2026-04-30")
                                                .since("2025-11-01")
                                                .said()))
                        .sentence())
                .isEqualTo("Not a deal yet: the date not confirmed since 1 Jan 2026.");
        assertThat(review(deal().told(Told.owner("Mira Holm").answer(Answer.ASKED_NONE)))
                        .verdict())
                .isEqualTo(Verdict.NOT_A_DEAL_YET);
        assertThat(review(deal().told(Told.of(FactKind.CASE_OWNER).answer(Answer.ASKED_NONE)))
                        .ask())
                .isEqualTo("Who loses what, and on which day, if nothing is done?");
    }

    @Test
    void not_knowing_and_not_relevant_are_no_words_against_a_deal() {
        assertThat(review(deal().told(Told.owner("Mira Holm").answer(Answer.ASKED_UNKNOWN)))
                        .verdict())
                .isEqualTo(Verdict.UNPROVEN);
        assertThat(review(deal().told(Told.need("").answer(Answer.NOT_RELEVANT)))
                        .verdict())
                .isEqualTo(Verdict.UNPROVEN);
        assertThat(review(deal().told(Told.of(FactKind.CASE_OWNER))).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(review(deal().told(Told.need("explicit").until("2026-03-02")))
                        .verdict())
                .isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void a_risk_puts_a_deal_with_a_live_event_at_risk_until_the_event_lapses() {
        var review = review(onTheLine().expected(TODAY.minusDays(2)));

        assertThat(review.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(review.sentence()).isEqualTo("The expected close, 1 Mar 2026, is past.");
        assertThat(review.changesOn()).isEqualTo(day("2026-04-02"));
        assertThat(review(onTheLine().expected(TODAY.minusDays(2)).asOf(day("2026-05-01")))
                        .verdict())
                .isEqualTo(Verdict.IN_DANGER);
    }

    @Test
    void a_deal_that_rests_on_a_risk_reward_case_is_at_best_at_risk() {
        var deal = onTheCase();

        assertThat(review(deal).verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(review(deal).sentence()).startsWith("It rests on a risk/reward case");
        assertThat(review(onTheLine()
                                .told(Told.of(FactKind.CASE_OWNER)
                                        .about("Mira Holm")
                                        .said())
                                .told(Told.of(FactKind.CASE_COST).said())
                                .told(Told.of(FactKind.CASE_POINT).said()))
                        .verdict())
                .isEqualTo(Verdict.ON_THE_LINE);
    }

    private static Pictured onTheCase() {
        return deal().nextStep(day("2026-03-10"))
                .told(Told.of(FactKind.CASE_OWNER).about("Mira Holm").said())
                .told(
                        Told.of(FactKind.CASE_COST).said(),
                        Told.of(FactKind.CASE_POINT).said(),
                        NEED)
                .told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE))
                .happened(Direction.BOTH, Channel.MEETING, day("2026-03-02"), Told.person("Mira Holm"));
    }

    @Test
    void closed_deals_say_how_they_ended() {
        assertThat(review(deal().age(32).closed(Status.WON, day("2026-03-03"))).sentence())
                .isEqualTo("Won on 3 Mar 2026, after 32 days.");
        assertThat(review(deal().closed(Status.LOST, day("2026-03-03"))
                        .opened(null)
                        .because("price")))
                .satisfies(r -> assertThat(r.sentence()).isEqualTo("Lost on 3 Mar 2026: price."))
                .satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.LOST));
        assertThat(review(deal().closed(Status.LOST, day("2026-03-03"))
                                .opened(null)
                                .because(" "))
                        .sentence())
                .isEqualTo("Lost on 3 Mar 2026.");
        assertThat(review(deal().closed(Status.WALKED, null)))
                .satisfies(r -> assertThat(r.sentence()).isEqualTo("We walked away; on which day is not known."))
                .satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.WALKED))
                .satisfies(r -> assertThat(r.ask()).isNull());
    }

    @Test
    void of_closed_deals_only_contradicting_dates_are_said() {
        var review = review(deal().account(null).opened(TODAY).closed(Status.WON, TODAY.minusDays(3)));

        assertThat(review.findings()).extracting(Finding::id).containsExactly("dates-contradict");
        assertThat(review.unknown()).isEmpty();
        assertThat(review.sentence()).isEqualTo("Won on 28 Feb 2026.");
        assertThat(review.changesOn()).isNull();
    }

    @Test
    void the_convenience_lane_is_reviewed_again_when_the_buyers_phase_may_fall_back() {
        var sign = Told.exitSign(Phase.RECOGNITION).since("2025-10-01").said();

        var review = review(deal().convenience().amount(null).told(sign));

        assertThat(review.phase()).isEqualTo(Phase.EVALUATION);
        assertThat(review.changesOn()).isEqualTo(day("2026-03-31"));
    }

    @Test
    void the_convenience_lane_waits_for_one_side_and_keeps_the_checks_on_dates() {
        var review = review(deal().convenience().age(101).told(Told.of(FactKind.SYMPTOM)));

        assertThat(review.verdict()).isEqualTo(Verdict.WAITING_FOR_US);
        assertThat(review.sentence()).isEqualTo("Waiting for us: nothing between us and them is on file yet.");
        assertThat(review.findings()).extracting(Finding::id).containsExactly("older-than-won", "no-next-step");
    }

    @Test
    void who_acted_last_waits_for_the_other_until_our_next_step_is_due() {
        var ours = deal().convenience()
                .happened(Direction.THEIRS, Channel.EMAIL, day("2026-02-27"))
                .happened(Direction.OURS, Channel.EMAIL, day("2026-03-01"))
                .happened(Direction.UNKNOWN, Channel.EMAIL, day("2026-03-02"));

        assertThat(review(ours).sentence()).isEqualTo("Waiting for them: we acted last, on 1 Mar 2026.");
        assertThat(review(ours).verdict()).isEqualTo(Verdict.WAITING_FOR_THEM);
        assertThat(review(ours.nextStep(TODAY.plusDays(1))).verdict()).isEqualTo(Verdict.WAITING_FOR_THEM);
        assertThat(review(ours).changesOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(review(ours.nextStep(TODAY)).sentence())
                .isEqualTo("Waiting for us: our next step was due on 3 Mar 2026.");
        assertThat(review(ours.nextStep(null).happened(Direction.THEIRS, Channel.EMAIL, TODAY))
                        .sentence())
                .isEqualTo("Waiting for us: they acted last, on 3 Mar 2026.");
    }

    @Test
    void findings_of_one_severity_keep_the_order_of_the_checks() {
        var review = review(deal().age(101).amount(null).account(null).told(Told.of(FactKind.SYMPTOM)));

        assertThat(review.findings())
                .extracting(Finding::id)
                .containsExactly("older-than-won", "symptom-led", "no-next-step", "no-account", "no-amount");
    }

    @Test
    void an_event_that_passed_and_is_not_relevant_any_more_is_named_as_past() {
        var review = review(
                deal().told(OWNER, Told.date("2026-02-02").since("2026-01-01").said())
                        .told(Told.of(FactKind.EVENT_DATE).answer(Answer.NOT_RELEVANT)));

        assertThat(review.sentence()).isEqualTo("Not a deal yet: its date, 2 Feb 2026, is past.");
    }

    @Test
    void a_deal_at_risk_is_reviewed_again_when_its_case_lapses() {
        var point = Told.of(FactKind.CASE_POINT).day("2026-03-20").said();
        var deal = deal().expected(TODAY.minusDays(2))
                .told(
                        Told.of(FactKind.CASE_OWNER).about("Mira Holm").said(),
                        Told.of(FactKind.CASE_COST).said())
                .told(point);

        assertThat(review(deal).verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(review(deal).changesOn()).isEqualTo(day("2026-03-21"));
    }
}
