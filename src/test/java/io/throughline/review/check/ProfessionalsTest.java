package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import io.throughline.review.Transition;
import io.throughline.review.Transition.BroughtIn;
import io.throughline.review.Transition.Victory;
import io.throughline.transition.baseline.Professional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whether the customer has something to tell, and whether those who do the work were brought in before the signature.
class ProfessionalsTest {
    /// The day on which what is heard of the phase counts no more.
    private static final java.time.LocalDate FADES = day("2026-08-29");

    private final Check noVictory = new NoVictory();
    private final Check notBroughtIn = new NotBroughtIn();

    private static Pictured in(Phase phase, Transition transition) {
        return deal().told(Told.exitSign(phase).answer(Answer.ASKED_NONE)).way(transition);
    }

    private static Transition victory(@Nullable String agreedOn) {
        var victory = new Victory(new UUID(9, 3), "Stops a month.", agreedOn == null ? null : day(agreedOn), null);
        return new Transition(null, List.of(), victory, List.of());
    }

    private static Transition confirmed(Professional... who) {
        var all = List.of(who).stream()
                .map(one -> new BroughtIn(one, day("2026-02-20")))
                .toList();
        return new Transition(null, List.of(), null, all);
    }

    @Test
    void past_recognition_without_an_agreed_victory_is_a_gap_and_from_resolution_on_a_risk() {
        says(noVictory, in(Phase.RECOGNITION, Transition.UNKNOWN)).nothing(FADES);
        assertThat(says(noVictory, in(Phase.EVALUATION, Transition.UNKNOWN))
                        .found(Severity.GAP)
                        .says())
                .isEqualTo("No first victory is agreed: nobody knows what the customer will announce, and when.");
        says(noVictory, in(Phase.RESOLUTION, Transition.UNKNOWN)).found(Severity.RISK);
        says(noVictory, in(Phase.IMPLEMENTATION, Transition.UNKNOWN)).found(Severity.RISK);
    }

    @Test
    void a_proposal_of_ours_is_no_agreement() {
        assertThat(says(noVictory, in(Phase.EVALUATION, victory(null)))
                        .found(Severity.GAP)
                        .says())
                .isEqualTo("The first victory is our proposal, “Stops a month”; nobody of theirs has agreed to it.");
        says(noVictory, in(Phase.EVALUATION, victory("2026-02-20"))).nothing();
    }

    @Test
    void where_the_phase_is_not_known_it_can_not_say() {
        says(noVictory, deal()).unknown();
        says(noVictory, deal().way(victory(null))).unknown(true, null);
        says(notBroughtIn, deal()).unknown();
        says(notBroughtIn, deal().way(confirmed(Professional.DELIVERY))).unknown(true, null);
    }

    @Test
    void from_resolution_on_both_have_to_have_confirmed() {
        says(notBroughtIn, in(Phase.EVALUATION, Transition.UNKNOWN)).nothing(FADES);
        assertThat(says(notBroughtIn, in(Phase.RESOLUTION, Transition.UNKNOWN))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("Neither an account manager nor somebody of delivery has confirmed plan and promises.");
        assertThat(says(notBroughtIn, in(Phase.RESOLUTION, confirmed(Professional.DELIVERY)))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("No account manager has confirmed plan and promises.");
        assertThat(says(notBroughtIn, in(Phase.RESOLUTION, confirmed(Professional.ACCOUNT_MANAGER)))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("Nobody of delivery has confirmed plan and promises.");
        says(notBroughtIn, in(Phase.RESOLUTION, confirmed(Professional.values())))
                .nothing();
    }

    @Test
    void as_of_a_day_before_they_agreed_or_confirmed_they_had_not() {
        var picture = in(Phase.RESOLUTION, victory("2026-02-20")).picture();

        assertThat(picture.on(day("2026-02-19")).transition().isVictoryAgreed()).isFalse();
        assertThat(picture.on(day("2026-02-20")).transition().isVictoryAgreed()).isTrue();
        assertThat(in(Phase.RESOLUTION, confirmed(Professional.DELIVERY))
                        .picture()
                        .on(day("2026-02-19"))
                        .transition()
                        .isBroughtIn(Professional.DELIVERY))
                .isFalse();
    }
}
