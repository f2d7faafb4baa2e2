package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.Disposition;
import io.throughline.buying.Hypothesis.Outcome;
import io.throughline.review.Buyers;
import io.throughline.review.Buyers.By;
import io.throughline.review.Finding.Severity;
import org.junit.jupiter.api.Test;

class DeciderAgainstTest {
    private final Check check = new DeciderAgainst();

    private static Buyers supposed(String probability) {
        return new Buyers().supposed("Mira Holm", probability, null);
    }

    @Test
    void without_a_meeting_to_come_it_says_to_walk() {
        var buyers = supposed("0.7").wants("Mira Holm", Disposition.OPPONENT, By.ONE_OF_THEM);

        var finding = says(check, deal().buying(buyers)).found(Severity.WALK_AWAY);

        assertThat(finding.says())
                .isEqualTo("Mira Holm decides and is for another way, as was said on 10 Feb 2026,"
                        + " and no meeting with them comes within 30 days.");
        assertThat(finding.ask()).isEqualTo("When do we meet Mira Holm, or do we leave?");
        assertThat(finding.records()).hasSize(1);
        assertThat(finding.changesOn()).isNull();
    }

    @Test
    void a_meeting_within_thirty_days_makes_it_a_stop_until_it_is_over() {
        var buyers =
                supposed("0.7").wants("Mira Holm", Disposition.ENEMY, By.AN_ACT).meets("Mira Holm", "2026-04-02");

        var finding = says(check, deal().buying(buyers)).found(Severity.STOP);

        assertThat(finding.says())
                .isEqualTo(
                        "Mira Holm decides and is for another way, as was shown on 10 Feb 2026; we meet on 2 Apr 2026.");
        assertThat(finding.changesOn()).isEqualTo("2026-04-03");
    }

    @Test
    void a_later_meeting_or_one_with_others_does_not() {
        var against = supposed("0.7").wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM);

        var later = says(check, deal().buying(against.meets("Mira Holm", "2026-04-03")))
                .found(Severity.WALK_AWAY);

        assertThat(later.changesOn()).isEqualTo("2026-03-04");
        says(
                        check,
                        deal().buying(supposed("0.7")
                                .wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM)
                                .meets("Jon Vale", "2026-03-10")))
                .found(Severity.WALK_AWAY);
    }

    @Test
    void somebody_can_stay_in_spite_of_it() {
        var deal = deal().buying(supposed("0.7").wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM))
                .override("decider-against", null, day("2026-04-30"), null);

        assertThat(says(check, deal).found(Severity.NOTE).changesOn()).isEqualTo("2026-05-01");
    }

    @Test
    void our_own_belief_is_not_enough_and_a_supporter_is_fine() {
        says(check, deal().buying(supposed("0.7").wants("Mira Holm", Disposition.ENEMY, By.US)))
                .unknown(true, null);
        says(check, deal().buying(supposed("0.7").wants("Mira Holm", Disposition.SUPPORTER, By.ONE_OF_THEM)))
                .nothing();
    }

    @Test
    void it_takes_somebody_who_is_known_to_decide() {
        var decided = new Buyers().supposed("Mira Holm", "0.2", Outcome.CONFIRMED);

        says(check, deal()).unknown();
        says(check, deal().buying(supposed("0.6").wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM)))
                .unknown(true, null);
        says(check, deal().buying(supposed("0.7"))).unknown(true, null);
        says(check, deal().buying(decided.wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM)))
                .found(Severity.WALK_AWAY);
    }

    @Test
    void who_is_said_to_decide_counts_where_it_is_one_person() {
        var said = new Buyers()
                .decides("Mira Holm", By.ONE_OF_THEM)
                .decides("Jon Vale", By.US)
                .wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM);

        says(check, deal().buying(said)).found(Severity.WALK_AWAY);
        says(check, deal().buying(said.decides("Jon Vale", By.ONE_OF_THEM))).unknown(true, null);
    }
}
