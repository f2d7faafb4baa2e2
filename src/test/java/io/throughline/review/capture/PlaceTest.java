package io.throughline.review.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void the_first_answer_stands_alone() {
        assertThat(Place.of(Told.date("2026-09-01").fact(), List.of())).isEqualTo(new Place.Beside());
    }

    @Test
    void the_same_day_from_somebody_else_is_one_more_voice() {
        var old = Told.date("2026-09-01").saidBy("Ada Vint", "2026-03-01").fact();
        var fresh = Told.date("2026-09-01").saidBy("Bo Halm", "2026-03-02").fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Confirms(old));
    }

    @Test
    void another_day_from_the_same_person_takes_the_place_of_the_old_one() {
        var old = Told.date("2026-09-01").saidBy("Ada Vint", "2026-03-01").fact();
        var fresh = Told.date("2026-10-01").saidBy("Ada Vint", "2026-03-02").fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Supersedes(old));
    }

    @Test
    void another_day_from_somebody_else_stands_beside_it() {
        var old = Told.date("2026-09-01").saidBy("Ada Vint", "2026-03-01").fact();
        var fresh = Told.date("2026-10-01").saidBy("Bo Halm", "2026-03-02").fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Beside());
    }

    @Test
    void what_only_we_believed_gives_way_and_so_does_an_asking_without_an_answer() {
        var assumed = Told.date("2026-09-01").fact();
        var unknown = Told.of(FactKind.EVENT_DATE)
                .answer(Answer.ASKED_UNKNOWN)
                .saidBy("Bo Halm", "2026-03-01")
                .fact();
        var fresh = Told.date("2026-10-01").saidBy("Ada Vint", "2026-03-02").fact();

        assertThat(Place.of(fresh, List.of(assumed))).isEqualTo(new Place.Supersedes(assumed));
        assertThat(Place.of(fresh, List.of(unknown))).isEqualTo(new Place.Supersedes(unknown));
    }

    @Test
    void a_second_need_never_takes_the_place_of_the_first() {
        var old = Told.need("explicit")
                .words("halve it")
                .saidBy("Ada Vint", "2026-03-01")
                .fact();
        var fresh = Told.need("explicit")
                .words("trace it")
                .saidBy("Ada Vint", "2026-03-02")
                .fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Beside());
    }

    @Test
    void the_signs_of_two_phases_are_two_questions() {
        var old = Told.exitSign(io.throughline.base.Phase.RECOGNITION).fact();
        var fresh = Told.exitSign(io.throughline.base.Phase.EVALUATION).fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Beside());
    }

    @Test
    void an_answer_to_one_question_says_nothing_of_another() {
        var old = Told.of(FactKind.QUESTION)
                .topic("RECOGNITION_ELSE")
                .words("dispatch")
                .saidBy("Ada Vint", "2026-03-01");
        var other = Told.of(FactKind.QUESTION)
                .topic("RECOGNITION_FEAR")
                .words("dispatch")
                .fact();
        var same = Told.of(FactKind.QUESTION)
                .topic("RECOGNITION_ELSE")
                .words("stores")
                .saidBy("Ada Vint", "2026-03-02")
                .fact();

        assertThat(Place.of(other, List.of(old.fact()))).isEqualTo(new Place.Beside());
        assertThat(Place.of(same, List.of(old.fact()))).isEqualTo(new Place.Supersedes(old.fact()));
    }

    @Test
    void an_answer_to_other_words_of_a_sign_leaves_the_one_to_the_old_words_alone() {
        var old = Told.of(FactKind.EXIT_SIGN)
                .topic("RECOGNITION")
                .saidBy("Ada Vint", "2026-03-01")
                .fact();
        var fresh = Told.of(FactKind.EXIT_SIGN)
                .topic("RECOGNITION.2")
                .saidBy("Ada Vint", "2026-03-02")
                .fact();

        assertThat(Place.of(fresh, List.of(old))).isEqualTo(new Place.Beside());
    }
}
