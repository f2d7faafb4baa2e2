package io.throughline.deals.spot;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.deals.spot.Fit.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void a_fit_of_91_with_a_knock_out_hit_is_a_walk_away() {
        var fit = fit(read(91, Holds.YES), read(9, Holds.NO), read(0, Holds.YES));

        assertThat(fit.score()).hasValue(91);
        assertThat(fit.isPoor()).isFalse();
        assertThat(fit.knockOuts()).hasSize(1);
        assertThat(fit.standing()).isEqualTo(Standing.KNOCKED_OUT);
    }

    @Test
    void the_score_is_the_share_of_the_known_weight_and_the_rest_makes_a_range_of_it() {
        var fit = fit(read(30, Holds.YES), read(20, Holds.NO), read(50, Holds.UNKNOWN));

        assertThat(fit.score()).hasValue(60);
        assertThat(fit.least()).hasValue(30);
        assertThat(fit.most()).hasValue(80);
        assertThat(fit.unknown()).hasSize(1);
        assertThat(fit.standing()).isEqualTo(Standing.FITS);
    }

    @Test
    void where_no_wish_is_known_the_fit_is_not_known() {
        var fit = fit(read(30, Holds.UNKNOWN), read(0, Holds.NO));

        assertThat(fit.score()).isEmpty();
        assertThat(fit.isPoor()).isFalse();
        assertThat(fit.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(fit.least()).hasValue(0);
        assertThat(fit.most()).hasValue(100);
    }

    @Test
    void an_unknown_knock_out_knocks_nobody_out() {
        assertThat(fit(read(10, Holds.YES), read(0, Holds.UNKNOWN)).standing()).isEqualTo(Standing.FITS);
    }

    @Test
    void a_fit_on_the_line_is_not_poor_and_one_below_it_is() {
        assertThat(fit(read(1, Holds.YES), read(1, Holds.NO)).standing()).isEqualTo(Standing.FITS);
        assertThat(fit(read(49, Holds.YES), read(51, Holds.NO)).standing()).isEqualTo(Standing.POOR);
    }

    @Test
    void a_share_is_rounded_half_up() {
        assertThat(fit(read(1, Holds.YES), read(7, Holds.NO)).score()).hasValue(13);
        assertThat(fit(read(1, Holds.YES), read(2, Holds.NO)).score()).hasValue(33);
    }

    @Test
    void a_rule_turned_round_keeps_what_is_unknown_unknown() {
        assertThat(Stream.of(Holds.values()).map(Holds::not)).containsExactly(Holds.NO, Holds.YES, Holds.UNKNOWN);
    }

    @Test
    void a_rule_says_in_words_what_it_asks() {
        assertThat(rule(WrittenRule.About.INDUSTRY, false, "Banks", "Funds").says())
                .isEqualTo("industry is Banks or Funds");
        assertThat(rule(WrittenRule.About.LANE, true, "VALUE").says()).isEqualTo("lane is not VALUE");
        var amount = new WrittenRule(
                null, WrittenRule.About.AMOUNT, "EUR", false, List.of(), new BigDecimal("1000.50"), null, null, 5);
        assertThat(amount.rule().says()).isEqualTo("amount is at least 1,000.5 EUR");
    }

    private static Rule rule(WrittenRule.About about, boolean not, String... values) {
        return new WrittenRule(null, about, null, not, List.of(values), null, null, null, 5).rule();
    }

    private static Fit.Read read(int weight, Holds holds) {
        return new Fit.Read(
                new Rule(Ids.next(), new Condition.WordIn(Word.INDUSTRY, List.of("Banks")), false, weight), holds);
    }

    private static Fit fit(Fit.Read... reads) {
        return new Fit(50, List.of(reads));
    }
}
