package io.throughline.review;

import static io.throughline.buying.concern.Concern.Severity.SEVERE;
import static io.throughline.review.Buyers.said;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.Disposition;
import io.throughline.buying.Rapport;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.criteria.Option.Kind;
import io.throughline.review.Buyers.By;
import org.junit.jupiter.api.Test;

class BothReviewsTest {
    private static BothReviews of(Buyers buyers) {
        return BothReviews.of(deal().buying(buyers).picture());
    }

    @Test
    void where_nothing_is_private_they_are_the_same() {
        var known = new Buyers()
                .criteria("Safe")
                .fears("Mira Holm", "We lose the data", SEVERE, said(Says.VOICED, "Mira Holm", "2026-02-01"));
        var reviews = of(known);

        assertThat(reviews.team()).isSameAs(reviews.others());
        assertThat(reviews.rows()).containsOnlyKeys(Readership.EVERYBODY);
        assertThat(BothReviews.of(deal().picture()).rows()).containsOnlyKeys(Readership.EVERYBODY);
    }

    @Test
    void what_a_private_check_says_is_told_to_the_team_and_to_others_it_lacks_its_facts() {
        var reviews = of(
                new Buyers().supposed("Mira Holm", "0.9", null).wants("Mira Holm", Disposition.ENEMY, By.ONE_OF_THEM));

        assertThat(reviews.forReader(true).verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(reviews.forReader(false).verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(reviews.others().unknown()).contains("decider-against", "decider-unknown", "no-coach");
        assertThat(reviews.rows()).containsOnlyKeys(Readership.TEAM, Readership.OTHERS);
    }

    @Test
    void that_such_a_check_is_silent_is_not_told_either() {
        var reviews = of(new Buyers().rapport("Mira Holm", Rapport.Kind.TECHNICAL, 3));

        assertThat(reviews.team().unknown()).doesNotContain("hollow-rapport");
        assertThat(reviews.others().unknown()).contains("hollow-rapport");
    }

    @Test
    void a_fear_that_only_we_suspect_is_told_to_the_team_alone_and_leaves_no_mark_on_the_line() {
        var reviews =
                of(new Buyers().fears("Mira Holm", "We lose the data", SEVERE, said(Says.VOICED, null, "2026-02-01")));

        assertThat(reviews.team().findings()).extracting(Finding::id).contains("concern-open");
        assertThat(reviews.others().findings()).extracting(Finding::id).doesNotContain("concern-open");
        assertThat(reviews.team().stations()).isNotNull();
        assertThat(reviews.others().stations()).isNull();
    }

    @Test
    void that_a_strategy_is_in_progress_is_not_told_by_the_silence_of_its_check() {
        var choice = new Buyers()
                .criteria("Safe")
                .options(Kind.US, Kind.RIVAL)
                .rated(0, 40)
                .rated(1, 80);

        var without = of(choice).others();
        assertThat(of(choice.strategy(0, 1, null)).others()).isEqualTo(without);
        assertThat(without.unknown()).contains("vulnerable");
    }
}
