package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import org.junit.jupiter.api.Test;

class BlankTest {
    @Test
    void a_blank_where_others_have_one_is_a_gap() {
        assertThat(says(Blank.NEXT_STEP, deal()).found(Severity.GAP).says())
                .isEqualTo("No next step with a date is set, though other deals have one.");
        assertThat(says(Blank.ACCOUNT, deal().account(null)).found(Severity.GAP).id())
                .isEqualTo("no-account");
        assertThat(says(Blank.AMOUNT, deal().amount(null)).found(Severity.GAP).id())
                .isEqualTo("no-amount");
        assertThat(says(Blank.NEXT_STEP, deal()).found(Severity.GAP).records()).containsExactly(Pictured.DEAL);
    }

    @Test
    void a_blank_that_every_deal_has_is_unknown() {
        says(Blank.NEXT_STEP, deal().kept(false, true, true, true)).unknown();
        says(Blank.ACCOUNT, deal().account(null).kept(true, false, true, true)).unknown();
        says(Blank.AMOUNT, deal().amount(null).kept(true, true, false, true)).unknown();
    }

    @Test
    void what_is_filled_is_fine() {
        says(Blank.NEXT_STEP, deal().nextStep(TODAY)).nothing();
        says(Blank.ACCOUNT, deal()).nothing();
        says(Blank.AMOUNT, deal()).nothing();
    }
}
