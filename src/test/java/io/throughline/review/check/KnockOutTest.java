package io.throughline.review.check;

import static io.throughline.review.Pictured.DEAL;
import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.Pictured.industryIs;
import static io.throughline.review.Pictured.isKnown;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Review;
import io.throughline.review.Told;
import io.throughline.review.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnockOutTest {
    private static final UUID BANKS = new UUID(8, 1);
    private static final UUID OWNED = new UUID(8, 2);

    private final Check check = new KnockOut();

    @Test
    void one_that_is_hit_says_walk_and_names_the_rule() {
        var finding = says(check, bank()).found(Severity.WALK_AWAY);

        assertThat(finding.says()).isEqualTo("1 knock-out of the sweet spot is hit: industry is Banks.");
        assertThat(finding.records()).containsExactly(BANKS, DEAL);
        assertThat(finding.changesOn()).isNull();
    }

    @Test
    void a_fit_of_91_with_a_knock_out_hit_is_a_walk_away() {
        var deal = deal().industry("Banks")
                .told(
                        Told.owner("Mira Holm").saidBy("Mira Holm", "2026-02-20"),
                        Told.of(FactKind.NEED).since("2026-02-20").answer(Answer.ASKED_NONE))
                .rules(
                        industryIs(BANKS, "Banks", null),
                        isKnown(new UUID(8, 3), FactKind.EVENT_OWNER, 91),
                        isKnown(new UUID(8, 4), FactKind.NEED, 9));
        var picture = deal.picture();

        assertThat(picture.fit().score()).hasValue(91);
        assertThat(Review.of(picture).verdict()).isEqualTo(Verdict.WALK_AWAY);
        assertThat(Review.of(picture).sentence()).contains("industry is Banks");
    }

    @Test
    void one_that_is_known_not_to_be_hit_leaves_it_silent() {
        says(check, bank().industry("Mills")).nothing();
    }

    @Test
    void without_rules_there_is_nothing_to_say() {
        says(check, deal().industry("Banks")).nothing();
        says(check, deal().industry("Banks").rules(industryIs(BANKS, "Banks", 10)))
                .nothing();
    }

    @Test
    void what_is_not_known_is_unknown_and_no_hit() {
        says(check, bank().industry(null)).unknown();
    }

    @Test
    void one_known_either_way_is_enough_to_know() {
        var rules = deal().rules(industryIs(BANKS, "Banks", null), isKnown(OWNED, FactKind.EVENT_OWNER, null));

        says(check, rules.industry("Mills")).nothing();
    }

    @Test
    void whoever_stays_all_the_same_makes_a_note_of_it() {
        var until = TODAY.plusDays(5);
        var finding =
                says(check, bank().override("knock-out", BANKS, until, null)).found(Severity.NOTE);

        assertThat(finding.says())
                .isEqualTo(
                        "1 knock-out of the sweet spot is hit: industry is Banks. Overridden until 8 Mar 2026 by Mara: "
                                + "Their board meets first.");
        assertThat(finding.records()).containsExactly(BANKS, DEAL, new UUID(7, 0));
        assertThat(finding.changesOn()).isEqualTo(until.plusDays(1));
        assertThat(Review.of(bank().override("knock-out", BANKS, until, null).picture())
                        .verdict())
                .isNotEqualTo(Verdict.WALK_AWAY);
    }

    @Test
    void an_override_of_one_rule_does_not_silence_another() {
        var both = deal().industry("Banks")
                .told(Told.owner("Mira Holm").saidBy("Mira Holm", "2026-02-20"))
                .rules(industryIs(BANKS, "Banks", null), isKnown(OWNED, FactKind.EVENT_OWNER, null))
                .override("knock-out", BANKS, TODAY.plusDays(5), null);

        var finding = says(check, both).found(Severity.WALK_AWAY);

        assertThat(finding.says()).isEqualTo("1 knock-out of the sweet spot is hit: event owner is at least stated.");
        assertThat(finding.changesOn()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void several_are_named_together() {
        var both = deal().industry("Banks")
                .told(Told.owner("Mira Holm").saidBy("Mira Holm", "2026-02-20"))
                .rules(industryIs(BANKS, "Banks", null), isKnown(OWNED, FactKind.EVENT_OWNER, null));

        assertThat(says(check, both).found(Severity.WALK_AWAY).says())
                .isEqualTo(
                        "2 knock-outs of the sweet spot are hit: industry is Banks and event owner is at least stated.");
    }

    @Test
    void an_override_that_is_over_or_of_another_rule_counts_for_nothing() {
        says(check, bank().override("knock-out", BANKS, TODAY.minusDays(1), null))
                .found(Severity.WALK_AWAY);
        says(check, bank().override("knock-out", BANKS, TODAY.plusDays(1), TODAY))
                .found(Severity.WALK_AWAY);
        says(check, bank().override("knock-out", OWNED, TODAY.plusDays(1), null))
                .found(Severity.WALK_AWAY);
    }

    private static Pictured bank() {
        return deal().industry("Banks").rules(industryIs(BANKS, "Banks", null));
    }
}
