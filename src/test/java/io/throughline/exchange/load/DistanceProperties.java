package io.throughline.exchange.load;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DistanceProperties {
    @Property
    void a_word_is_no_slip_away_from_itself(@ForAll String word) {
        assertThat(Distance.atMost(0, word, word)).isTrue();
    }

    @Property
    void it_is_the_same_both_ways(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String other,
            @ForAll @IntRange(max = 3) int most) {
        assertThat(Distance.atMost(most, one, other)).isEqualTo(Distance.atMost(most, other, one));
    }

    @Property
    void a_letter_more_or_two_swapped_is_one_slip(
            @ForAll @StringLength(min = 2, max = 12) String word, @ForAll @IntRange(max = 11) int place) {
        var at = place % (word.length() - 1);
        var more = word.substring(0, at) + 'x' + word.substring(at);
        var swapped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);

        assertThat(Distance.atMost(1, word, more)).isTrue();
        assertThat(Distance.atMost(1, more, word)).isTrue();
        assertThat(Distance.atMost(1, word, swapped)).isTrue();
    }

    @Property
    void what_is_two_slips_away_is_not_one(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 9) String word) {
        assertThat(Distance.atMost(1, word, word + "XY")).isFalse();
        assertThat(Distance.atMost(2, word, word + "XY")).isTrue();
    }
}
