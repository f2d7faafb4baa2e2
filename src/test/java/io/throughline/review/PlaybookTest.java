package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import org.junit.jupiter.api.Test;

class PlaybookTest {
    private static final Playbook FIRST = Playbook.FIRST;

    @Test
    void each_phase_has_its_chapter_in_order() {
        assertThat(FIRST.chapters()).extracting(Chapter::phase).containsExactly(Phase.values());
        assertThat(FIRST.chapters()).allSatisfy(chapter -> {
            assertThat(chapter.concerns()).isNotEmpty();
            assertThat(chapter.errors()).isNotEmpty();
            assertThat(chapter.questions()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void the_first_signs_are_called_by_their_phase_as_answers_of_before_name_them() {
        for (var phase : Phase.values())
            assertThat(FIRST.of(phase).signs()).extracting(Item::key).containsExactly(phase.name());
    }

    @Test
    void no_key_is_used_twice() {
        assertThat(FIRST.items().map(Item::key)).doesNotHaveDuplicates();
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(Playbook.of(7, FIRST.json())).isEqualTo(new Playbook(7, FIRST.chapters()));
    }

    @Test
    void a_fact_answers_what_its_topic_names_or_what_is_kept_as_its_kind() {
        var words = FIRST.of(Phase.RECOGNITION).questions().getFirst();
        var sign = FIRST.of(Phase.RECOGNITION).signs().getFirst();

        assertThat(words.isAnsweredBy(Told.need("explicit").fact())).isTrue();
        assertThat(words.isAnsweredBy(Told.owner("Mira Holm").fact())).isFalse();
        assertThat(sign.isAnsweredBy(Told.exitSign(Phase.RECOGNITION).fact())).isTrue();
        assertThat(sign.isAnsweredBy(Told.exitSign(Phase.EVALUATION).fact())).isFalse();
        assertThat(FIRST.item(FactKind.EXIT_SIGN, "EVALUATION")).isPresent();
        assertThat(FIRST.item(FactKind.QUESTION, "EVALUATION")).isEmpty();
    }

    @Test
    void pitching_early_is_what_a_stage_ahead_of_recognition_suggests() {
        assertThat(FIRST.of(Phase.RECOGNITION).suspected()).hasValue("pitching early");
    }
}
