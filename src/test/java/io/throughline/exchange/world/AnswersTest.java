package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void every_question_that_ships_has_an_answer_in_the_story_world() {
        assertThat(Playbook.FIRST.items().filter(item -> item.files() == FactKind.QUESTION))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(Answers.to(item.key()).words()).isNotBlank());
    }

    @Test
    void a_question_that_nobody_asks_has_none() {
        assertThatThrownBy(() -> Answers.to("WEATHER")).hasMessageContaining("WEATHER");
    }
}
