package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TwoQuartersTest {
    private final Check check = new TwoQuarters();
    private final Told over =
            Told.exitSign(Phase.RECOGNITION).since("2025-09-03").said().saidBy("Mira Holm", "2026-02-01");

    @Test
    void two_quarters_after_recognition_it_is_time_to_leave() {
        var finding = says(check, deal().told(over)).found(Severity.WALK_AWAY);

        assertThat(finding.says())
                .isEqualTo("Recognition of needs was over on 3 Sep 2025; two quarters later neither an event nor a "
                        + "risk/reward case is known.");
        assertThat(finding.records()).containsExactly(over.fact().id());
        assertThat(finding.changesOn()).isEqualTo(day("2026-07-31").plusDays(1));
    }

    @Test
    void whoever_stays_all_the_same_is_named_in_a_note_with_why_and_until_when() {
        var until = TODAY.plusDays(20);
        var stays = deal().told(over).override("two-quarters-without-event", null, until, null);

        var note = says(check, stays).found(Severity.NOTE);

        assertThat(note.says()).endsWith("Overridden until 23 Mar 2026 by Mara: Their board meets first.");
        assertThat(note.records()).contains(over.fact().id(), new UUID(7, 0));
        assertThat(note.changesOn()).isEqualTo(until.plusDays(1));
    }

    @Test
    void an_override_of_yesterday_or_one_taken_back_does_not_count() {
        says(check, deal().told(over).override("two-quarters-without-event", null, TODAY.minusDays(1), null))
                .found(Severity.WALK_AWAY);
        says(check, deal().told(over).override("two-quarters-without-event", null, TODAY.plusDays(9), TODAY))
                .found(Severity.WALK_AWAY);
        says(check, deal().told(over).override("knock-out", new UUID(8, 1), TODAY.plusDays(9), null))
                .found(Severity.WALK_AWAY);
    }

    @Test
    void on_its_last_day_an_override_still_holds() {
        says(check, deal().told(over).override("two-quarters-without-event", null, TODAY, null))
                .found(Severity.NOTE);
    }

    @Test
    void the_day_before_it_is_silent_and_says_when_it_will_speak() {
        says(check, deal().asOf(TODAY.minusDays(1)).told(over)).nothing(TODAY);
    }

    @Test
    void an_event_in_part_settles_it() {
        says(check, deal().told(over, Told.owner("Mira Holm")))
                .nothing(over.fact().freshUntil(TODAY).plusDays(1));
    }

    @Test
    void while_the_buyer_is_in_recognition_the_clock_stands() {
        var notOver = Told.exitSign(Phase.RECOGNITION).since("2025-01-01").answer(Answer.ASKED_NONE);

        says(check, deal().told(notOver)).nothing();
    }

    @Test
    void an_unknown_phase_is_unknown() {
        says(check, deal()).unknown();
    }
}
