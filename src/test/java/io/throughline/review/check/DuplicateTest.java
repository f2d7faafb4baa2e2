package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import org.junit.jupiter.api.Test;

class DuplicateTest {
    private final Check check = new Duplicate();

    @Test
    void the_same_name_but_for_case_spaces_and_punctuation_is_noted() {
        var finding = says(check, deal().sibling("rollout  NORTH!", null, null)).found(Severity.NOTE);

        assertThat(finding.says()).isEqualTo("Looks like “rollout  NORTH!” of the same account.");
        assertThat(finding.records()).hasSize(2).first().isEqualTo(Pictured.DEAL);
        says(check, deal().sibling("Rollout, South", null, null)).nothing();
    }

    @Test
    void names_are_compared_only_where_the_crm_gave_them() {
        says(check, deal().sibling(null, null, null)).nothing();
    }

    @Test
    void the_same_product_opened_within_14_days_is_noted_and_later_is_not() {
        var deal = deal().product("Press 400");

        assertThat(says(check, deal.sibling(null, "Press 400", day("2026-02-07")))
                        .found(Severity.NOTE)
                        .says())
                .isEqualTo("Looks like another open deal, opened on 7 Feb 2026, of the same account.");
        says(check, deal().product("Press 400").sibling(null, "Press 400", day("2026-03-07")))
                .found(Severity.NOTE);
        says(check, deal().product("Press 400").sibling(null, "Press 400", day("2026-02-06")))
                .nothing();
        says(check, deal().product("Press 400").sibling(null, "Press 500", day("2026-02-21")))
                .nothing();
        says(check, deal().sibling(null, null, day("2026-02-21"))).nothing();
    }

    @Test
    void without_opening_dates_products_say_nothing() {
        says(check, deal().product("Press 400").sibling(null, "Press 400", null))
                .nothing();
        says(check, deal().opened(null).product("Press 400").sibling(null, "Press 400", TODAY))
                .nothing();
    }

    @Test
    void the_first_is_named_and_the_others_counted() {
        var deal = deal().sibling("Rollout North", null, null)
                .sibling("Else", null, null)
                .sibling("Rollout-North", null, null);

        assertThat(says(check, deal).found(Severity.NOTE).says())
                .isEqualTo("Looks like “Rollout North” and 1 more of the same account.");
    }

    @Test
    void without_an_account_it_is_unknown() {
        says(check, deal().account(null)).unknown();
    }
}
