package io.throughline.review.check;

import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class EventAssumedTest {
    private final Check check = new EventAssumed();

    @Test
    void a_part_that_only_we_believe_in_is_a_gap() {
        var result = Told.of(FactKind.EVENT_RESULT);

        var finding =
                says(check, deal().told(Told.owner("Mira Holm").said(), result)).found(Severity.GAP);

        assertThat(finding.says()).isEqualTo("The expected result is only our assumption.");
        assertThat(finding.records()).containsExactly(result.fact().id());
    }

    @Test
    void several_parts_are_named_together() {
        var finding = says(check, deal().told(Told.owner("Mira Holm"), Told.date("2026-06-30")))
                .found(Severity.GAP);

        assertThat(finding.says()).isEqualTo("The economic owner and the event's date are only our assumption.");
    }

    @Test
    void parts_that_the_buyer_stated_are_fine() {
        says(
                        check,
                        deal().told(
                                        Told.owner("Mira Holm").said(),
                                        Told.date("2026-06-30").said()))
                .nothing();
    }

    @Test
    void it_is_unknown_until_a_part_was_asked_about() {
        says(check, deal().told(Told.of(FactKind.SYMPTOM))).unknown();
        says(check, deal().told(Told.owner("Mira Holm").answer(Answer.ASKED_UNKNOWN)))
                .nothing();
    }
}
