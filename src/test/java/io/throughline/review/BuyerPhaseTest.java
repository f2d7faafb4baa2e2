package io.throughline.review;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import java.util.List;
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

    private static final Item BUDGET = new Item("RECOGNITION_S2_1", "A budget has a number", FactKind.EXIT_SIGN);

    private static Playbook recognitionBy(Item... signs) {
        var old = Playbook.FIRST.of(Phase.RECOGNITION);
        return Playbook.FIRST.with(
                2, new Chapter(Phase.RECOGNITION, old.concerns(), List.of(signs), old.errors(), old.questions()));
    }

    private static final Item SHIPPED =
            Playbook.FIRST.of(Phase.RECOGNITION).signs().getFirst();

    private static BuyerPhase phase(Playbook playbook, Told... told) {
        return deal().playbook(playbook).told(told).picture().phase();
    }

    private static Told budget() {
        return Told.of(FactKind.EXIT_SIGN).topic(BUDGET.key());
    }

    @Test
    void all_signs_of_a_phase_have_to_be_met() {
        var both = recognitionBy(SHIPPED, BUDGET);

        assertThat(phase(both, recognised).now()).hasValue(Phase.RECOGNITION);
        assertThat(phase(both, recognised).isAnswered()).isFalse();
        assertThat(phase(both, recognised, budget().answer(Answer.ASKED_NONE)).now())
                .hasValue(Phase.RECOGNITION);
        assertThat(phase(both, recognised, budget().answer(Answer.ASKED_NONE)).isAnswered())
                .isTrue();
        assertThat(phase(both, recognised, budget()).now()).hasValue(Phase.RECOGNITION);
        assertThat(phase(both, recognised, budget().said()).now()).hasValue(Phase.EVALUATION);
    }

    @Test
    void recognition_is_over_since_the_last_of_its_signs_was_met() {
        var later = budget().since("2026-03-02").said();

        assertThat(phase(recognitionBy(SHIPPED, BUDGET), recognised, later).pastRecognitionSince())
                .hasValue(later.fact().since());
    }

    @Test
    void a_sign_that_is_not_relevant_here_is_left_out() {
        var none = budget().answer(Answer.NOT_RELEVANT);

        assertThat(phase(recognitionBy(SHIPPED, BUDGET), recognised, none).now())
                .hasValue(Phase.EVALUATION);
        assertThat(phase(recognitionBy(SHIPPED, BUDGET), none).now()).isEmpty();
        assertThat(phase(recognitionBy(SHIPPED, BUDGET), recognised, none).facts())
                .extracting(Fact::id)
                .containsExactly(recognised.fact().id());
    }

    @Test
    void an_answer_to_a_sign_that_was_replaced_says_nothing_of_the_new_one() {
        var reworded = new Item("RECOGNITION.2", "The board has released money", FactKind.EXIT_SIGN);

        assertThat(phase(recognitionBy(reworded), recognised).now()).isEmpty();
        assertThat(phase(
                                recognitionBy(reworded),
                                recognised,
                                Told.of(FactKind.EXIT_SIGN)
                                        .topic("RECOGNITION.2")
                                        .said())
                        .now())
                .hasValue(Phase.EVALUATION);
    }

    @Test
    void a_later_phase_of_which_nothing_was_answered_does_not_count() {
        assertThat(phase(
                                recognitionBy(SHIPPED, BUDGET),
                                Told.exitSign(Phase.EVALUATION).said())
                        .now())
                .hasValue(Phase.RESOLUTION);
    }
}
