package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static Traces of(String... whole) {
        return Traces.of(List.of(new Traces.Called(Ids.next(), List.of(whole), List.of("Head of yards"))));
    }

    @Test
    void a_full_name_an_address_and_a_phone_mean_somebody_a_single_word_or_a_short_number_does_not() {
        assertThat(of("Ada Vint", "Cher", "ada@varn.test", "+47 22 33 44", "4711", "22334455")
                        .mentions())
                .containsExactlyInAnyOrder("Ada Vint", "ada@varn.test", "+47 22 33 44", "22334455");
    }

    @Test
    void a_title_is_theirs_and_means_nobody() {
        var traces = of("Ada Vint");

        assertThat(traces.values()).contains("Head of yards");
        assertThat(traces.mentions()).doesNotContain("Head of yards");
    }

    @Test
    void what_stands_in_a_name_stands_for_itself_in_the_pattern() {
        assertThat(of("J. P. (Jack) O'Neil").pattern())
                .isEqualTo("(?<!\\w)(?:J\\.\\s+P\\.\\s+\\(Jack\\)\\s+O\\'Neil)(?!\\w)");
        assertThat(of("Ann \"Bo\" Ek").pattern()).contains("Ann\\s+\\\"Bo\\\"", "Ann\\s+\\\\\\\"Bo\\\\\\\"");
        assertThat(of("Cher").pattern()).isEmpty();
    }

    @Test
    void answers_hold_them_by_their_ids_too() {
        var record = UUID.randomUUID();
        var traces = of("Ada Vint");

        assertThat(traces.within(List.of(record)))
                .contains("Ada Vint", traces.ids().getFirst().toString(), record.toString());
    }
}
