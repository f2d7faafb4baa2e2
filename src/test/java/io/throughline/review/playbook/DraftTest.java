package io.throughline.review.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Chapter OLD = Playbook.FIRST.of(Phase.RECOGNITION);

    /// What a form sends that nobody has changed, with these fields over it.
    static Map<String, String> sent(Chapter chapter, String... over) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("concerns", String.join("\r\n", chapter.concerns()));
        fields.put("errors", String.join("\r\n", chapter.errors()));
        for (var sign : chapter.signs()) fields.put("sign." + sign.key(), sign.words());
        var place = 0;
        for (var question : chapter.questions()) {
            fields.put("question." + question.key(), question.words());
            fields.put("files." + question.key(), question.files().name());
            fields.put("place." + question.key(), "" + ++place);
        }
        for (var i = 0; i < over.length; i += 2) fields.put(over[i], over[i + 1]);
        return fields;
    }

    private static Chapter edited(String... over) {
        return Draft.of(new Typed(sent(OLD, over))).onto(OLD, 3);
    }

    @Test
    void a_form_that_nobody_changed_changes_nothing() {
        assertThat(edited()).isEqualTo(OLD);
        assertThat(edited("sign.RECOGNITION", "  " + OLD.signs().getFirst().words() + "\n"))
                .isEqualTo(OLD);
    }

    @Test
    void a_sign_in_other_words_is_another_sign() {
        assertThat(edited("sign.RECOGNITION", "The board released money").signs())
                .containsExactly(new Item("RECOGNITION.3", "The board released money", FactKind.EXIT_SIGN));
    }

    @Test
    void words_that_are_mended_keep_their_answers() {
        assertThat(edited("sign.RECOGNITION", "An owner says so", "same.RECOGNITION", "yes")
                        .signs())
                .containsExactly(new Item("RECOGNITION", "An owner says so", FactKind.EXIT_SIGN));
    }

    @Test
    void a_key_names_the_edition_of_its_last_words_only() {
        var once = edited("sign.RECOGNITION", "The board released money");
        var twice = Draft.of(new Typed(sent(once, "sign.RECOGNITION.3", "It stands in the plan")))
                .onto(once, 8);

        assertThat(twice.signs()).extracting(Item::key).containsExactly("RECOGNITION.8");
    }

    @Test
    void new_ones_have_keys_of_their_own() {
        var chapter = edited(
                "sign.new-sign-1", "A budget has a number",
                "sign.new-sign-2", "A date is set",
                "question.new-question-9", "Who said no before?");

        assertThat(chapter.signs())
                .extracting(Item::key)
                .containsExactly("RECOGNITION", "RECOGNITION_S3_1", "RECOGNITION_S3_2");
        assertThat(chapter.questions().getLast())
                .isEqualTo(new Item("RECOGNITION_Q3_1", "Who said no before?", FactKind.QUESTION));
    }

    @Test
    void an_empty_field_takes_away() {
        assertThat(edited("question.RECOGNITION_ELSE", " ").questions())
                .extracting(Item::key)
                .hasSize(OLD.questions().size() - 1)
                .doesNotContain("RECOGNITION_ELSE");
        assertThat(edited("concerns", "\n \nOne\n").concerns()).containsExactly("One");
    }

    @Test
    void questions_stand_in_the_order_of_their_places() {
        assertThat(edited("place.RECOGNITION_EARNED", "1", "place.RECOGNITION_WORDS", "9")
                        .questions())
                .extracting(Item::key)
                .startsWith("RECOGNITION_EARNED", "RECOGNITION_NOTHING")
                .endsWith("RECOGNITION_WORDS");
    }

    @Test
    void an_answer_is_kept_as_one_of_a_few_kinds() {
        assertThat(edited("files.RECOGNITION_ELSE", "SYMPTOM").questions())
                .contains(new Item("RECOGNITION_ELSE", "Who else feels it?", FactKind.SYMPTOM));
        assertThat(edited("files.RECOGNITION_ELSE", "EXIT_SIGN").questions())
                .contains(new Item("RECOGNITION_ELSE", "Who else feels it?", FactKind.QUESTION));
    }

    @Test
    void a_phase_needs_a_sign_and_nothing_goes_beyond_measure() {
        assertThat(Draft.of(new Typed(sent(OLD, "sign.RECOGNITION", ""))).problems())
                .containsExactly(Map.entry("signs", "playbook.signs.missing"));
        assertThat(Draft.of(new Typed(sent(OLD, "errors", "x".repeat(301)))).problems())
                .containsExactly(Map.entry("errors", "playbook.long"));
        assertThat(Draft.of(new Typed(sent(OLD, "concerns", "x\n".repeat(41)))).problems())
                .containsExactly(Map.entry("concerns", "playbook.many"));
        assertThat(Draft.of(new Typed(sent(OLD, "errors", "x".repeat(300)))).problems())
                .isEmpty();
    }

    @Test
    void what_somebody_else_added_comes_into_a_form_that_lacks_it() {
        var theirs = edited("sign.new-sign-1", "A budget has a number");
        var both = Draft.of(new Typed(sent(OLD, "sign.RECOGNITION", "Mine"))).with(theirs);

        assertThat(both.signs()).extracting(Draft.Row::words).containsExactly("Mine", "A budget has a number");
        assertThat(both.questions()).hasSameSizeAs(OLD.questions());
    }
}
