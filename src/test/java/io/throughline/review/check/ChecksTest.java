package io.throughline.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void every_check_has_an_id_of_its_own() {
        assertThat(Checks.ids())
                .doesNotHaveDuplicates()
                .containsExactly(
                        "knock-out",
                        "tripwire",
                        "two-quarters-without-event",
                        "decider-against",
                        "plan-infeasible",
                        "no-event",
                        "symptom-led",
                        "event-passed",
                        "event-slipping",
                        "event-assumed",
                        "no-need",
                        "phase-mismatch",
                        "early-apex",
                        "owner-not-met",
                        "concern-open",
                        "decider-unknown",
                        "single-threaded",
                        "criteria-unknown",
                        "vulnerable",
                        "no-coach",
                        "friendly-not-coach",
                        "iceberg",
                        "no-consensus",
                        "unready",
                        "not-brought-in",
                        "no-victory",
                        "plan-tight",
                        "poor-fit",
                        "contradiction",
                        "stale-fact",
                        "older-than-won",
                        "close-unlikely",
                        "quiet",
                        "pushed",
                        "dates-contradict",
                        "no-next-step",
                        "no-account",
                        "no-amount",
                        "flip-near",
                        "hollow-rapport",
                        "duplicate");
    }

    @Test
    void the_checks_that_rest_on_a_private_kind_are_told_to_the_team_alone() {
        assertThat(Checks.all().stream().filter(Check::isPrivate).map(Check::id))
                .containsExactlyInAnyOrder(
                        "decider-against",
                        "decider-unknown",
                        "vulnerable",
                        "no-coach",
                        "friendly-not-coach",
                        "hollow-rapport");
    }

    @Test
    void the_checks_on_dates_alone_are_those_that_the_documentation_marks() {
        assertThat(Checks.all().stream().filter(Check::isOfDatesAlone).map(Check::id))
                .containsExactlyInAnyOrder(
                        "quiet",
                        "older-than-won",
                        "close-unlikely",
                        "pushed",
                        "dates-contradict",
                        "no-next-step",
                        "no-account",
                        "no-amount",
                        "duplicate");
    }
}
