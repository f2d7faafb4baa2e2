package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OlderThanWonTest {
    private final Check check = new OlderThanWon();

    private static Pictured withLiveEvent(Pictured deal) {
        return deal.told(Told.owner("Mira Holm").said(), Told.date("2026-03-31").said());
    }

    @Test
    void strictly_longer_than_95_in_100_won_deals_is_a_risk() {
        var finding = says(check, deal().age(96)).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("Open since 27 Nov 2025, longer than 95 of the 100 deals you have won; 95 in 100 took at "
                        + "most 95 days.");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
        assertThat(finding.changesOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void at_p95_it_is_silent_and_says_when_it_will_speak() {
        says(check, deal().age(95)).nothing(TODAY.plusDays(1));
        says(check, deal().age(10)).nothing(TODAY.plusDays(86));
    }

    @Test
    void longer_than_the_longest_is_a_stop_that_time_does_not_change() {
        var finding = says(check, deal().age(101)).found(Severity.STOP);

        assertThat(finding.says())
                .isEqualTo(
                        "Open since 22 Nov 2025, longer than all 100 deals you have won; the longest took 100 days.");
        assertThat(finding.changesOn()).isNull();
        says(check, deal().age(100)).found(Severity.RISK);
    }

    @Test
    void between_two_won_deals_the_number_stays_until_the_next_is_passed() {
        var won = IntStream.concat(IntStream.rangeClosed(1, 98), IntStream.of(200, 300))
                .toArray();

        assertThat(says(check, deal().won(won).age(150)).found(Severity.RISK))
                .satisfies(f -> assertThat(f.says()).contains("longer than 98 of the 100"))
                .satisfies(f -> assertThat(f.changesOn()).isEqualTo(TODAY.plusDays(51)));
    }

    @Test
    void fewer_than_59_won_deals_make_it_a_note_that_names_their_number() {
        var won58 = IntStream.rangeClosed(1, 58).toArray();
        var won59 = IntStream.rangeClosed(1, 59).toArray();

        assertThat(says(check, deal().won(won58).age(60)).found(Severity.NOTE).says())
                .endsWith("longer than all 58 deals you have won; the longest took 58 days (too few to say what is "
                        + "too long).");
        says(check, deal().won(won59).age(60)).found(Severity.STOP);
        assertThat(says(check, deal().won(7).age(60)).found(Severity.NOTE).says())
                .contains("longer than the only deal you have won; the longest took 7 days");
    }

    @Test
    void a_buyer_who_acted_and_has_a_live_event_makes_it_a_note_for_as_long() {
        var deal = withLiveEvent(deal().age(101)).happened(Direction.THEIRS, Channel.EMAIL, TODAY);

        assertThat(says(check, deal).found(Severity.NOTE).changesOn()).isEqualTo(TODAY.plusDays(15));
        says(check, withLiveEvent(deal().age(101)).asOf(day("2026-03-15"))).found(Severity.NOTE);
        says(check, withLiveEvent(deal().age(101)).asOf(day("2026-03-16"))).found(Severity.STOP);
    }

    @Test
    void the_note_ends_with_the_event() {
        var deal = deal().age(101)
                .told(Told.owner("Mira Holm").said(), Told.date("2026-03-05").said());

        assertThat(says(check, deal).found(Severity.NOTE).changesOn()).isEqualTo(day("2026-03-06"));
        says(check, deal.asOf(day("2026-03-06"))).found(Severity.STOP);
    }

    @Test
    void an_act_without_an_event_does_not_help() {
        says(check, deal().age(101).happened(Direction.THEIRS, Channel.EMAIL, TODAY))
                .found(Severity.STOP);
    }

    @Test
    void without_an_opening_date_or_won_deals_it_is_unknown() {
        says(check, deal().opened(null)).unknown();
        says(check, deal().age(10).won()).unknown();
    }

    @Test
    void contradicting_dates_give_no_age() {
        says(check, deal().age(101).expected(TODAY.minusDays(102))).unknown(true, null);
    }
}
