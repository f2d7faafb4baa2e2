package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.Buyers;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class NoConsensusTest {
    private final Check check = new NoConsensus();

    private static Buyers torn() {
        return new Buyers()
                .criteria("Safe", "Fast", "Cheap.")
                .ranked("Mira Holm", 1, 2, 3)
                .ranked("Jon Vale", 3, 2, 1);
    }

    @Test
    void weak_agreement_within_thirty_days_of_the_decision_is_a_risk() {
        var finding =
                says(check, deal().buying(torn()).expected(day("2026-04-02"))).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo(
                        "2 of theirs who said what matters agree weakly (W 0.00), and the decision is due on 2 Apr 2026;"
                                + " most contested are “Safe” and “Cheap”.");
        assertThat(finding.records()).hasSize(2);
    }

    @Test
    void before_that_it_waits_for_the_day() {
        says(check, deal().buying(torn()).expected(day("2026-04-03"))).nothing(day("2026-03-04"));
    }

    @Test
    void agreement_settles_it() {
        var agreed =
                torn().ranked("Ada Quist", 1, 2, 3).ranked("Bo Lind", 1, 2, 3).ranked("Cy Vane", 1, 2, 3);

        says(check, deal().buying(torn().ranked("Ada Quist", 1, 2, 3)).expected(day("2026-03-10")))
                .found(Severity.RISK);
        says(
                        check,
                        deal().buying(agreed.ranked("Di Roe", 1, 2, 3).ranked("Ed Fenn", 1, 2, 3))
                                .expected(day("2026-03-10")))
                .nothing();
    }

    private static Told agreed() {
        return Told.of(FactKind.CONSENSUS).words("We settled it between us").since("2026-02-20");
    }

    @Test
    void one_of_theirs_who_says_that_it_is_settled_settles_it_while_their_word_is_fresh() {
        var torn = deal().buying(torn()).expected(day("2026-03-10"));

        says(check, torn.told(agreed().saidBy("Mira Holm", "2026-02-20"))).nothing(day("2026-08-20"));
    }

    @Test
    void our_own_belief_a_no_and_a_word_from_before_their_rankings_settle_nothing() {
        for (var told : new Told[] {
            agreed(),
            agreed().answer(Fact.Answer.ASKED_NONE).saidBy("Mira Holm", "2026-02-20"),
            agreed().since("2026-02-01").saidBy("Mira Holm", "2026-02-09")
        })
            says(check, deal().buying(torn()).expected(day("2026-03-10")).told(told))
                    .found(Severity.RISK);
    }

    @Test
    void once_their_word_is_stale_it_is_asked_again() {
        says(
                        check,
                        deal().buying(torn())
                                .asOf(day("2026-08-20"))
                                .expected(day("2026-08-25"))
                                .told(agreed().saidBy("Mira Holm", "2026-02-20")))
                .found(Severity.RISK);
    }

    @Test
    void of_one_voice_alone_or_without_a_day_it_is_unknown() {
        says(
                        check,
                        deal().expected(day("2026-03-10"))
                                .buying(new Buyers().criteria("Safe", "Fast").ranked("Mira Holm", 1, 2)))
                .unknown();
        says(check, deal().buying(torn())).unknown(true, null);
    }
}
