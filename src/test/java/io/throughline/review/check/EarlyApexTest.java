package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlyApexTest {
    private static final UUID MIRA = Told.person("Mira Holm");
    private final Check check = new EarlyApex();
    private final Told need = Told.need("implied").since("2026-02-01").said();
    private final Told consequence =
            Told.of(FactKind.CONSEQUENCE).since("2026-02-01").said();
    private final Told owner = Told.owner("Mira Holm").since("2026-02-01").said();
    private final Told date = Told.date("2026-09-01").since("2026-02-20").said();

    @Test
    void a_demo_with_one_need_and_nothing_else_is_an_early_apex() {
        var finding =
                says(check, deal().told(need).met(Kind.PRESENT, "2026-02-10")).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("We presented on 10 Feb 2026 at depth 1 of 4: no consequence explored, the economic owner"
                        + " not met and no event known.");
        assertThat(finding.ask()).isEqualTo("Which larger problem does it lead to, for whom, and at what cost?");
        assertThat(finding.records()).containsExactly(new UUID(3, 0));
    }

    @Test
    void a_demo_at_depth_three_is_none() {
        says(check, toldAndMet().met(Kind.PRESENT, "2026-02-10")).nothing();
    }

    @Test
    void depth_three_reached_since_makes_it_a_note() {
        var deal =
                deal().told(need, owner, date).met(Kind.PROPOSE, "2026-02-10").met(Kind.DISCOVER, "2026-02-11", MIRA);

        assertThat(says(check, deal).found(Severity.NOTE).says())
                .isEqualTo("We proposed on 10 Feb 2026 at depth 1 of 4: no consequence explored, the economic owner"
                        + " not met and no event known. Since then depth 3 was reached.");
    }

    @Test
    void the_question_is_of_what_is_still_missing() {
        var late = Told.need("implied").since("2026-02-20").said();

        assertThat(ask(deal())).startsWith("What must be different");
        assertThat(ask(deal().told(late))).startsWith("Which larger problem");
        assertThat(ask(deal().told(
                                late,
                                Told.of(FactKind.CONSEQUENCE)
                                        .since("2026-02-20")
                                        .said())))
                .startsWith("Who can release the money");
    }

    @Test
    void once_nothing_is_missing_it_asks_what_was() {
        var deal = toldAndMet().told(date).met(Kind.PRESENT, "2026-02-01");

        assertThat(deal.picture().discoveryBy(Pictured.TODAY).missing()).isEmpty();
        assertThat(says(check, deal).found(Severity.NOTE).ask())
                .isEqualTo("Who can release the money, and when do we meet?");
    }

    @Test
    void the_first_turn_in_counts_and_not_a_later_one() {
        says(check, toldAndMet().met(Kind.PRESENT, "2026-02-10").met(Kind.PROPOSE, "2026-02-20"))
                .nothing();
        says(check, deal().met(Kind.PRESENT, "2026-01-10").told(need).met(Kind.PROPOSE, "2026-02-20"))
                .found(Severity.RISK);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISCOVER", "NEGOTIATE", "DELIVER"})
    void other_kinds_are_no_turn_in(Kind kind) {
        says(check, deal().met(kind, "2026-02-10")).nothing();
    }

    @Test
    void interactions_without_a_kind_say_nothing_about_it() {
        says(check, deal()).unknown();
        says(check, deal().happened(Direction.BOTH, Channel.MEETING, Pictured.TODAY))
                .unknown();
    }

    private Pictured toldAndMet() {
        return deal().told(need, consequence, owner).met(Kind.DISCOVER, "2026-02-05", MIRA);
    }

    private String ask(Pictured deal) {
        return says(check, deal.met(Kind.PRESENT, "2026-02-10"))
                .found(Severity.RISK)
                .ask();
    }
}
