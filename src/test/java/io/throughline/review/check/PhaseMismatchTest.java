package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Playbook;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhaseMismatchTest {
    private static final Map<String, Phase> STAGES =
            Map.of("Proposal", Phase.RESOLUTION, "Go-live", Phase.IMPLEMENTATION, "Discovery", Phase.RECOGNITION);
    private final Check check = new PhaseMismatch();

    private static Pictured inPhase(Phase phase) {
        return deal().told(Told.exitSign(phase).answer(Answer.ASKED_NONE));
    }

    @Test
    void our_stage_ahead_of_the_buyer_is_a_risk_that_names_the_error() {
        var finding = says(check, inPhase(Phase.RECOGNITION).stage("Proposal", STAGES))
                .found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("Our stage “Proposal” means Resolution of concerns, but the buyer is in Recognition of "
                        + "needs: this suggests pitching early.");
        assertThat(finding.ask())
                .isEqualTo("What exactly did they say they need, in their words? What happens if they do nothing for a "
                        + "year, and to whom?");
        assertThat(finding.records()).hasSize(1);
    }

    @Test
    void each_phase_has_its_own_error_and_question() {
        assertThat(says(check, inPhase(Phase.CHANGES_OVER_TIME).stage("Proposal", STAGES))
                        .found(Severity.RISK))
                .satisfies(f -> assertThat(f.says()).contains("pushing products"))
                .satisfies(f -> assertThat(f.ask()).startsWith("What changed there since we last spoke"));
        assertThat(says(check, inPhase(Phase.EVALUATION).stage("Proposal", STAGES))
                        .found(Severity.RISK))
                .satisfies(f -> assertThat(f.says()).contains("criteria"))
                .satisfies(f -> assertThat(f.ask()).contains("criteria"));
        assertThat(says(check, inPhase(Phase.RESOLUTION).stage("Go-live", STAGES))
                        .found(Severity.RISK))
                .satisfies(f -> assertThat(f.says()).contains("pressing"))
                .satisfies(f -> assertThat(f.ask()).contains("stop this purchase"));
    }

    @Test
    void what_is_answered_is_not_asked_again() {
        var recognition = inPhase(Phase.RECOGNITION).stage("Proposal", STAGES);

        assertThat(says(check, recognition.told(Told.need("explicit").said()))
                        .found(Severity.RISK)
                        .ask())
                .isEqualTo("What happens if they do nothing for a year, and to whom? Which problem leads to which "
                        + "larger one?");
    }

    @Test
    void once_everything_is_answered_the_first_two_are_asked_again() {
        var all =
                inPhase(Phase.CHANGES_OVER_TIME).stage("Proposal", STAGES).told(Told.answers(Phase.CHANGES_OVER_TIME));

        assertThat(says(check, all).found(Severity.RISK).ask()).startsWith("What changed there");
    }

    @Test
    void error_and_questions_are_those_of_the_playbook() {
        var shipped = Playbook.FIRST.of(Phase.RECOGNITION);
        var ours = new Chapter(Phase.RECOGNITION, List.of(), shipped.signs(), List.of("haste. "), List.of());
        var none = new Chapter(Phase.RECOGNITION, List.of(), shipped.signs(), List.of(), List.of());
        var deal = inPhase(Phase.RECOGNITION).stage("Proposal", STAGES);

        assertThat(says(check, deal.playbook(Playbook.FIRST.with(2, ours))).found(Severity.RISK))
                .satisfies(f -> assertThat(f.says()).endsWith("Recognition of needs: this suggests haste."))
                .satisfies(f -> assertThat(f.ask())
                        .isEqualTo("Is this so: An economic owner says that the problem is worth solving, and gives "
                                + "time or money to it?"));
        assertThat(says(check, deal.playbook(Playbook.FIRST.with(2, none)))
                        .found(Severity.RISK)
                        .says())
                .endsWith("the buyer is in Recognition of needs.");
    }

    @Test
    void level_or_behind_is_fine_until_an_exit_sign_goes_stale() {
        var until = TODAY.minusDays(2).plusDays(181);

        says(check, inPhase(Phase.RESOLUTION).stage("Proposal", STAGES)).nothing(until);
        says(check, inPhase(Phase.RESOLUTION).stage("Discovery", STAGES)).nothing(until);
    }

    @Test
    void without_a_phase_or_a_meaning_of_our_stage_it_is_unknown() {
        var until = TODAY.minusDays(2).plusDays(181);

        says(check, deal().stage("Proposal", STAGES)).unknown();
        says(check, inPhase(Phase.RECOGNITION).stage("Cold", STAGES)).unknown(false, until);
        says(check, inPhase(Phase.RECOGNITION)).unknown(false, until);
    }
}
