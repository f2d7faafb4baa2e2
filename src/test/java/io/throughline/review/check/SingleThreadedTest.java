package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class SingleThreadedTest {
    private final Check check = new SingleThreaded();

    private static Pictured inEvaluation() {
        return deal().told(Told.exitSign(Phase.EVALUATION).answer(Answer.ASKED_NONE));
    }

    @Test
    void one_person_within_sixty_days_is_a_risk_from_evaluation_on() {
        var deal = inEvaluation().happened(Direction.BOTH, Channel.CALL, day("2026-02-20"), Told.person("Mira Holm"));

        var finding = says(check, deal).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("We have been in touch with one person alone of theirs in the last 60 days.");
        assertThat(finding.ask()).isEqualTo("Who else of theirs has to know us, and who brings us there?");
        assertThat(finding.records()).containsExactly(Pictured.DEAL);
        assertThat(finding.changesOn()).isEqualTo("2026-04-21");
    }

    @Test
    void a_second_one_settles_it_until_one_of_them_has_been_silent_for_sixty_days() {
        var deal = inEvaluation()
                .happened(Direction.BOTH, Channel.CALL, day("2026-02-20"), Told.person("Mira Holm"))
                .happened(Direction.OURS, Channel.EMAIL, day("2026-02-01"), Told.person("Jon Vale"));

        says(check, deal).nothing(day("2026-04-02"));
        says(check, deal.asOf(day("2026-04-01"))).nothing(day("2026-04-02"));
        says(check, deal.asOf(day("2026-04-02"))).found(Severity.RISK);
    }

    @Test
    void who_said_something_is_in_touch_too() {
        var deal = inEvaluation()
                .told(Told.need("explicit").heard("Jon Vale", "2026-02-20", Channel.EMAIL, false))
                .happened(Direction.BOTH, Channel.CALL, day("2026-02-20"), Told.person("Mira Holm"));

        says(check, deal).nothing(day("2026-04-21"));
    }

    @Test
    void nobody_any_more_is_no_better() {
        var deal = inEvaluation().happened(Direction.BOTH, Channel.CALL, day("2025-11-20"), Told.person("Mira Holm"));

        assertThat(says(check, deal).found(Severity.RISK).says())
                .isEqualTo("We have been in touch with nobody of theirs in the last 60 days.");
    }

    @Test
    void before_evaluation_nobody_minds() {
        var deal = deal().told(Told.exitSign(Phase.RECOGNITION).answer(Answer.ASKED_NONE))
                .happened(Direction.BOTH, Channel.CALL, day("2026-02-20"), Told.person("Mira Holm"));

        says(check, deal).nothing(day("2026-08-29"));
    }

    @Test
    void without_a_phase_or_anybody_on_file_it_is_unknown() {
        says(check, inEvaluation()).unknown();
        says(check, deal().happened(Direction.BOTH, Channel.CALL, day("2026-02-20"), Told.person("Mira Holm")))
                .unknown();
    }
}
