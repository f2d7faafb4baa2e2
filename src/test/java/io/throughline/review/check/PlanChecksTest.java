package io.throughline.review.check;

import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Finding.Severity;
import io.throughline.review.Pictured;
import io.throughline.review.Transition;
import io.throughline.review.Transition.Outlook;
import io.throughline.review.Transition.Part;
import io.throughline.review.Transition.Pin;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whether the plan reaches the pinned day, and how surely.
class PlanChecksTest {
    private static final UUID PLAN = new UUID(9, 1);

    private final Check infeasible = new PlanInfeasible();
    private final Check tight = new PlanTight();

    private static Pictured planned(int late, @Nullable Part part, @Nullable String goLive, @Nullable String victory) {
        var outlook = new Outlook(
                PLAN,
                day("2026-03-01"),
                late,
                part,
                goLive == null ? null : new BigDecimal(goLive),
                victory == null ? null : new BigDecimal(victory),
                null);
        var pin = new Pin(new UUID(9, 2), Part.GO_LIVE, day("2026-09-15"), null, null);
        return deal().way(new Transition(outlook, List.of(pin), null, List.of()));
    }

    @Test
    void a_plan_that_misses_its_day_is_a_stop_and_says_by_how_much() {
        var finding = says(infeasible, planned(4, Part.GO_LIVE, "0.0312", null)).found(Severity.STOP);

        assertThat(finding.says()).isEqualTo("As planned, the go-live on 15 Sep 2026 comes 4 working days too late.");
        assertThat(finding.records()).containsExactly(PLAN);
        assertThat(says(infeasible, planned(1, Part.VICTORY, "0.9", "0.2"))
                        .found(Severity.STOP)
                        .says())
                .isEqualTo("As planned, the first victory comes 1 working day too late.");
    }

    @Test
    void a_plan_that_reaches_it_settles_it() {
        says(infeasible, planned(0, null, "0.5", null)).nothing();
        says(tight, planned(0, null, "0.5", null)).nothing();
    }

    @Test
    void a_plan_that_meets_its_day_less_often_than_not_is_a_risk() {
        assertThat(says(tight, planned(0, null, "0.4999", "0.9"))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("The plan meets the go-live in 49 of 100 runs.");
    }

    @Test
    void once_the_go_live_is_over_the_first_victory_counts() {
        assertThat(says(tight, planned(0, null, null, "0.2"))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("The plan meets the first victory in 20 of 100 runs.");
        says(tight, planned(0, null, null, "0.8")).nothing();
    }

    @Test
    void without_a_plan_nothing_is_said_and_nothing_is_held_against_anybody() {
        says(infeasible, deal()).unknown();
        says(tight, deal()).unknown();
        says(tight, planned(0, null, null, null)).unknown();
    }

    @Test
    void what_a_plan_came_to_before_it_was_computed_is_not_known() {
        var picture = planned(4, Part.GO_LIVE, "0.03", null).picture();

        assertThat(infeasible.of(picture.on(day("2026-02-28")))).isInstanceOf(Outcome.Unknown.class);
        assertThat(infeasible.of(picture.on(day("2026-03-01")))).isInstanceOf(Outcome.Found.class);
    }
}
