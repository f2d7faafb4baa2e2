package io.throughline.review;

import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Item;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhaseTalkTest {
    private static PhaseTalk talk(Pictured deal) {
        return PhaseTalk.of(deal.picture());
    }

    private static Phase phase(Pictured deal) {
        return talk(deal).chapter().phase();
    }

    @Test
    void it_is_about_the_present_phase() {
        assertThat(phase(deal().told(Told.exitSign(Phase.RECOGNITION).said()))).isEqualTo(Phase.EVALUATION);
    }

    @Test
    void while_the_phase_is_unknown_it_is_about_recognition_unless_our_stage_says_less() {
        var stages = Map.of("Cold", Phase.CHANGES_OVER_TIME, "Proposal", Phase.RESOLUTION);

        assertThat(phase(deal())).isEqualTo(Phase.RECOGNITION);
        assertThat(phase(deal().stage("Proposal", stages))).isEqualTo(Phase.RECOGNITION);
        assertThat(phase(deal().stage("Cold", stages))).isEqualTo(Phase.CHANGES_OVER_TIME);
        assertThat(phase(deal().stage("Elsewhere", stages))).isEqualTo(Phase.RECOGNITION);
    }

    @Test
    void the_signs_are_asked_first() {
        assertThat(talk(deal()).open())
                .extracting(Item::key)
                .startsWith("RECOGNITION", "RECOGNITION_WORDS")
                .hasSize(8);
    }

    @Test
    void any_answer_settles_a_question_and_what_is_known_anyway_is_not_asked() {
        var talk = talk(deal().told(Told.need("implied"))
                .told(Told.of(FactKind.QUESTION).topic("RECOGNITION_ELSE").answer(Answer.ASKED_UNKNOWN)));

        assertThat(talk.open())
                .extracting(Item::key)
                .doesNotContain("RECOGNITION_WORDS", "RECOGNITION_ELSE")
                .contains("RECOGNITION_NOTHING");
    }

    @Test
    void a_sign_of_which_they_do_not_know_stays_open() {
        var unknown = Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_UNKNOWN);
        var notMet = Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE);

        assertThat(talk(deal().told(unknown)).open()).extracting(Item::key).contains("RECOGNITION");
        assertThat(talk(deal().told(notMet)).open()).extracting(Item::key).doesNotContain("RECOGNITION");
    }

    @Test
    void the_latest_answer_that_stands_counts() {
        var old = Told.of(FactKind.QUESTION).topic("RECOGNITION_ELSE").until("2026-03-02");
        var fresh = Told.of(FactKind.QUESTION).topic("RECOGNITION_ELSE").since("2026-03-02");
        var talk = talk(deal().told(old, fresh));
        var item = Playbook.FIRST.item(FactKind.QUESTION, "RECOGNITION_ELSE").orElseThrow();

        assertThat(talk.answer(item)).hasValue(fresh.fact());
    }

    @Test
    void it_begins_with_what_is_open() {
        var asked = talk(deal().told(Told.need("explicit")));

        assertThat(asked.toAsk(1)).extracting(Item::key).containsExactly("RECOGNITION_NOTHING");
        assertThat(asked.toAsk(2)).hasSize(2).noneMatch(Item::isSign);
    }
}
