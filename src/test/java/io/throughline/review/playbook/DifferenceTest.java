package io.throughline.review.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.playbook.Difference.Part;
import io.throughline.web.Typed;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Chapter OLD = Playbook.FIRST.of(Phase.RECOGNITION);
    private static final String SIGN = OLD.signs().getFirst().words();

    private static List<Difference> after(String... over) {
        return Difference.between(
                OLD, Draft.of(new Typed(DraftTest.sent(OLD, over))).onto(OLD, 2));
    }

    private static Difference difference(Part part, String was, String now, boolean isSame) {
        return new Difference(Phase.RECOGNITION, part, was, now, isSame);
    }

    @Test
    void the_same_differs_in_nothing() {
        assertThat(after()).isEmpty();
        assertThat(Difference.between(Playbook.FIRST, Playbook.FIRST)).isEmpty();
    }

    @Test
    void other_words_stand_beside_the_old_ones() {
        assertThat(after("sign.RECOGNITION", "The board released money"))
                .containsExactly(difference(Part.SIGN, SIGN, "The board released money", false));
        assertThat(after("sign.RECOGNITION", "An owner says so", "same.RECOGNITION", "yes"))
                .containsExactly(difference(Part.SIGN, SIGN, "An owner says so", true));
    }

    @Test
    void what_was_added_and_what_was_taken_away_is_said() {
        assertThat(after("sign.new-sign-1", "A budget has a number"))
                .containsExactly(difference(Part.SIGN, "", "A budget has a number", false));
        assertThat(after("question.RECOGNITION_ELSE", ""))
                .containsExactly(difference(Part.QUESTION, "Who else feels it?", "", false));
        assertThat(after("concerns", "Do we have a problem?\nHow big is it?"))
                .containsExactly(difference(Part.CONCERN, "Does it justify doing anything at all?", "", false));
        assertThat(after("errors", String.join("\n", OLD.errors()) + "\nhaste"))
                .containsExactly(difference(Part.ERROR, "", "haste", false));
    }
}
