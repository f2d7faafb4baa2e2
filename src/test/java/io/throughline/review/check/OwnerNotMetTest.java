package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import org.junit.jupiter.api.Test;

class OwnerNotMetTest {
    private final Check check = new OwnerNotMet();
    private final Told owner = Told.owner("Mira Holm").since("2026-02-01").said();

    @Test
    void known_for_thirty_days_and_never_met_is_a_risk() {
        var finding = says(check, deal().told(owner)).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("We know since 1 Feb 2026 that Mira Holm can release the money, and have never met.");
        assertThat(finding.ask()).isEqualTo("When do we meet Mira Holm?");
        assertThat(finding.records()).containsExactly(owner.fact().id());
        says(check, deal().told(owner).asOf(day("2026-03-02"))).nothing(day("2026-03-03"));
    }

    @Test
    void met_within_ninety_days_is_fine_and_the_day_after_is_not() {
        var deal = deal().told(owner)
                .happened(Direction.BOTH, Channel.MEETING, day("2026-02-10"), Told.person("Mira Holm"));

        says(check, deal).nothing(day("2026-05-12"));
        says(check, deal.asOf(day("2026-05-11"))).nothing(day("2026-05-12"));
        assertThat(says(check, deal.asOf(day("2026-05-12")))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("Mira Holm can release the money, and we last met on 10 Feb 2026.");
    }

    @Test
    void a_call_or_a_meeting_with_others_is_no_meeting() {
        says(
                        check,
                        deal().told(owner)
                                .happened(Direction.BOTH, Channel.CALL, day("2026-02-10"), Told.person("Mira Holm"))
                                .happened(Direction.BOTH, Channel.MEETING, day("2026-02-10"), Told.person("Jon Vale")))
                .found(Severity.RISK);
    }

    @Test
    void what_was_heard_from_them_in_a_meeting_shows_that_we_met() {
        says(check, deal().told(owner, Told.need("explicit").heard("Mira Holm", "2026-02-20", Channel.MEETING, false)))
                .nothing(day("2026-05-22"));
        says(check, deal().told(owner, Told.need("explicit").heard("Jon Vale", "2026-02-20", Channel.MEETING, false)))
                .found(Severity.RISK);
    }

    @Test
    void a_later_version_that_names_the_same_person_does_not_start_the_clock_again() {
        var before = Told.owner("Mira Holm").since("2026-01-01").until("2026-03-01");

        says(check, deal().told(before, Told.owner("Mira Holm").said())).found(Severity.RISK);
        says(
                        check,
                        deal().told(
                                        Told.owner("Jon Vale")
                                                .since("2026-01-01")
                                                .until("2026-03-01"),
                                        Told.owner("Mira Holm")))
                .nothing(day("2026-03-31"));
    }

    @Test
    void who_carries_the_case_counts_where_there_is_no_event() {
        var carrier = Told.of(FactKind.CASE_OWNER).about("Mira Holm").since("2026-01-01");

        says(check, deal().told(carrier)).found(Severity.RISK);
    }

    @Test
    void no_owner_or_one_who_is_not_a_person_on_file_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().told(Told.of(FactKind.EVENT_OWNER).words("the board")))
                .unknown(true, null);
    }
}
