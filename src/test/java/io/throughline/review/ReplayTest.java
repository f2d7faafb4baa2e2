package io.throughline.review;

import static io.throughline.review.Pictured.DEAL;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.buying.Disposition;
import io.throughline.buying.concern.Concern;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Status;
import io.throughline.review.Buyers.By;
import io.throughline.review.Replay.Step;
import org.junit.jupiter.api.Test;

class ReplayTest {
    /// The event stands, and the one who decides is a rival's since 10 February.
    private static Pictured lost() {
        return deal().opened(day("2026-01-05"))
                .told(
                        Told.owner("Mira Holm").since("2026-01-10").said(),
                        Told.date("2026-06-30").since("2026-01-10").said())
                .buying(new Buyers()
                        .supposed("Jon Vale", "0.8", null)
                        .wants("Jon Vale", Disposition.ENEMY, By.ONE_OF_THEM))
                .closed(Status.LOST, day("2026-03-01"));
    }

    @Test
    void a_loss_is_knowable_from_the_day_from_which_on_the_records_said_so() {
        var replay = Replay.of(lost().picture(), true);

        assertThat(replay.last()).isEqualTo("2026-02-28");
        assertThat(replay.knowable().map(Step::from)).contains(day("2026-02-10"));
        assertThat(replay.daysLeft(replay.knowable().orElseThrow())).isEqualTo(18);
        assertThat(replay.steps().getFirst().from()).isEqualTo("2026-01-05");
        assertThat(replay.steps().getLast().review().verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(replay.isCut()).isFalse();
    }

    @Test
    void a_meeting_that_came_later_was_to_come_then() {
        var deal = deal().opened(day("2026-01-05"))
                .buying(new Buyers()
                        .supposed("Jon Vale", "0.8", null)
                        .wants("Jon Vale", Disposition.ENEMY, By.ONE_OF_THEM)
                        .meets("Jon Vale", "2026-02-20"));

        assertThat(Replay.of(deal.picture(), true).steps().stream()
                        .filter(Step::isWarning)
                        .map(step -> step.from() + " " + step.review().verdict()))
                .containsExactly("2026-02-10 IN_DANGER", "2026-02-21 WALK_AWAY");
    }

    @Test
    void who_may_not_know_what_is_private_is_told_the_days_without_it() {
        var replay = Replay.of(lost().picture(), false);

        assertThat(replay.knowable()).isEmpty();
        assertThat(replay.steps()).noneMatch(Step::isWarning);
    }

    @Test
    void a_warning_that_ended_before_the_close_does_not_make_it_knowable() {
        var fear = Buyers.said(Concern.Says.VOICED, "Mira Holm", "2026-02-01");
        var resolved = Buyers.said(Concern.Says.RESOLVED, "Mira Holm", "2026-02-20");
        var replay = Replay.of(
                deal().opened(day("2026-01-05"))
                        .buying(new Buyers()
                                .fears("Mira Holm", "We lose the data", Concern.Severity.SEVERE, fear, resolved)
                                .negotiated("2026-02-03"))
                        .closed(Status.LOST, day("2026-03-01"))
                        .picture(),
                true);

        assertThat(replay.steps().stream().filter(Step::isWarning).map(Step::from))
                .containsExactly(day("2026-02-03"));
        assertThat(replay.knowable()).isEmpty();
    }

    @Test
    void each_step_says_something_else_than_the_one_before() {
        var replay = Replay.of(
                deal().opened(day("2026-01-05"))
                        .happened(Direction.BOTH, Channel.CALL, day("2026-01-20"), Told.person("Mira Holm"))
                        .expected(day("2026-02-10"))
                        .picture(),
                true);

        assertThat(replay.steps()).extracting(step -> step.review().sentence()).doesNotHaveDuplicates();
        assertThat(replay.steps()).extracting(Step::from).isSorted().doesNotHaveDuplicates();
        assertThat(replay.last()).isEqualTo(Pictured.TODAY);
    }

    @Test
    void a_day_of_the_replay_says_what_a_picture_as_of_it_says() {
        var picture = lost().picture();

        for (var step : Replay.of(picture, true).steps())
            assertThat(step.review()).isEqualTo(Review.of(picture.on(step.from())));
        assertThat(picture.on(day("2026-02-09"))
                        .buying()
                        .members()
                        .getFirst()
                        .judgement()
                        .claims())
                .isEmpty();
        assertThat(picture.on(day("2026-02-28")).deal().isOpen()).isTrue();
        assertThat(picture.on(day("2026-02-28")).deal().id()).isEqualTo(DEAL);
    }

    @Test
    void a_deal_of_which_nothing_has_a_day_is_said_of_today() {
        assertThat(Replay.of(deal().opened(null).picture(), true).steps())
                .singleElement()
                .extracting(Step::from)
                .isEqualTo(Pictured.TODAY);
    }
}
