package io.throughline.review;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import org.junit.jupiter.api.Test;

class BuyerPhaseTest {
    private final Told recognised = Told.exitSign(Phase.RECOGNITION).said();

    private static Told notMet(Phase phase) {
        return Told.exitSign(phase).answer(Answer.ASKED_NONE);
    }

    private static BuyerPhase phase(Told... told) {
        return deal().told(told).picture().phase();
    }

    @Test
    void it_is_unknown_until_an_exit_sign_was_answered_either_way() {
        assertThat(phase().now()).isEmpty();
        assertThat(phase(Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_UNKNOWN))
                        .now())
                .isEmpty();
        assertThat(phase(Told.exitSign(Phase.EVALUATION).answer(Answer.NOT_RELEVANT))
                        .now())
                .isEmpty();
        assertThat(phase(Told.exitSign(Phase.EVALUATION).topic("Tuesday")).now())
                .isEmpty();
    }

    @Test
    void a_sign_that_is_met_ends_its_phase() {
        assertThat(phase(recognised).now()).hasValue(Phase.EVALUATION);
        assertThat(phase(Told.exitSign(Phase.CHANGES_OVER_TIME).said()).now()).hasValue(Phase.RECOGNITION);
        assertThat(phase(Told.exitSign(Phase.EVALUATION).said()).now()).hasValue(Phase.RESOLUTION);
        assertThat(phase(Told.exitSign(Phase.RESOLUTION).said()).now()).hasValue(Phase.IMPLEMENTATION);
        assertThat(phase(Told.exitSign(Phase.IMPLEMENTATION).said()).now()).hasValue(Phase.IMPLEMENTATION);
    }

    @Test
    void a_sign_that_is_not_met_or_only_assumed_keeps_it() {
        assertThat(phase(notMet(Phase.EVALUATION)).now()).hasValue(Phase.EVALUATION);
        assertThat(phase(Told.exitSign(Phase.EVALUATION)).now()).hasValue(Phase.EVALUATION);
    }

    @Test
    void it_can_go_back() {
        assertThat(phase(Told.exitSign(Phase.EVALUATION).said(), notMet(Phase.RECOGNITION))
                        .now())
                .hasValue(Phase.RECOGNITION);
    }

    @Test
    void the_latest_answer_of_a_phase_counts_and_replaced_ones_do_not() {
        assertThat(phase(recognised, notMet(Phase.RECOGNITION).since("2026-03-02"))
                        .now())
                .hasValue(Phase.RECOGNITION);
        assertThat(phase(Told.exitSign(Phase.RECOGNITION).until("2026-03-02").said())
                        .now())
                .isEmpty();
    }

    @Test
    void a_sign_that_went_stale_lets_the_phase_fall_back() {
        var picture =
                deal().told(recognised).asOf(TODAY.minusDays(2).plusDays(181)).picture();

        assertThat(picture.phase().now()).hasValue(Phase.RECOGNITION);
        assertThat(phase(recognised).changesOn()).isEqualTo(TODAY.minusDays(2).plusDays(181));
    }

    @Test
    void recognition_is_over_since_the_first_sign_that_says_so() {
        var later = Told.exitSign(Phase.EVALUATION).since("2026-02-01").said();

        assertThat(phase(recognised, later).pastRecognitionSince())
                .hasValue(later.fact().since());
        assertThat(phase(notMet(Phase.RECOGNITION)).pastRecognitionSince()).isEmpty();
    }

    @Test
    void the_present_phase_is_answered_when_its_own_sign_was() {
        assertThat(phase(recognised).isAnswered()).isFalse();
        assertThat(phase(recognised, notMet(Phase.EVALUATION)).isAnswered()).isTrue();
    }
}
