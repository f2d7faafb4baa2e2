package io.throughline.transition.schedule;

import static io.throughline.transition.schedule.Plans.latest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The plan of the source: all tasks are done by both sides, and the go-live is on Tuesday, 15 September 2026.
class GoldenPlanTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 9, 7);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private final Schedule plan = Plans.golden(Plans.weekdays(CLOSED)).schedule(MAY);

    @Test
    void each_task_has_its_days() {
        assertThat(latest(plan, Plans.TRAINING)).isEqualTo("2026-09-10/2026-09-14");
        assertThat(latest(plan, Plans.TEST)).isEqualTo("2026-08-26/2026-09-09");
        assertThat(latest(plan, Plans.CONFIGURATION)).isEqualTo("2026-08-05/2026-08-25");
        assertThat(latest(plan, Plans.INSTALL)).isEqualTo("2026-07-08/2026-08-04");
        assertThat(latest(plan, Plans.PROVISIONING)).isEqualTo("2026-07-01/2026-07-07");
        assertThat(latest(plan, Plans.ORDER)).isEqualTo("2026-06-26/2026-06-30");
        assertThat(latest(plan, Plans.LEGAL)).isEqualTo("2026-06-05/2026-06-25");
    }

    @Test
    void sign_by_30_june_and_to_legal_by_5_june() {
        assertThat(plan.latestFinish(Plans.ORDER)).isEqualTo("2026-06-30");
        assertThat(plan.latestStart(Plans.LEGAL)).isEqualTo("2026-06-05");
        assertThat(plan.latestStart(Plans.GO_LIVE)).isEqualTo("2026-09-15");
    }

    @Test
    void where_the_customer_closes_on_3_july_all_before_it_moves() {
        var closed = Plans.weekdays(CLOSED).and(Plans.weekdays(CLOSED, LocalDate.of(2026, 7, 3)));
        var moved = Plans.golden(closed).schedule(MAY);

        assertThat(latest(moved, Plans.INSTALL)).isEqualTo("2026-07-08/2026-08-04");
        assertThat(latest(moved, Plans.PROVISIONING)).isEqualTo("2026-06-30/2026-07-07");
        assertThat(latest(moved, Plans.ORDER)).isEqualTo("2026-06-25/2026-06-29");
        assertThat(latest(moved, Plans.LEGAL)).isEqualTo("2026-06-04/2026-06-24");
    }

    @Test
    void on_the_last_day_for_legal_nothing_is_left_and_the_day_after_a_day_is_missing() {
        var last = Plans.golden(Plans.weekdays(CLOSED)).schedule(LocalDate.of(2026, 6, 5));
        var after = Plans.golden(Plans.weekdays(CLOSED)).schedule(LocalDate.of(2026, 6, 6));

        assertThat(last.slack(Plans.LEGAL)).isZero();
        assertThat(last.late(Plans.GO_LIVE)).isZero();
        assertThat(after.slack(Plans.LEGAL)).isEqualTo(-1);
        assertThat(after.late(Plans.GO_LIVE)).isEqualTo(1);
    }

    @Test
    void the_whole_chain_is_critical() {
        assertThat(plan.critical().all()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void four_days_too_late_is_four_days_too_late_whichever_task_one_looks_at() {
        var late = Plans.golden(Plans.weekdays(CLOSED)).schedule(LocalDate.of(2026, 6, 11));

        for (var one = 0; one < 8; one++)
            assertThat(late.slack(one)).as(Plans.GOLDEN.get(one)).isEqualTo(-4);
        assertThat(late.late(Plans.GO_LIVE)).isEqualTo(4);
        assertThat(late.earliestStart(Plans.GO_LIVE)).isEqualTo("2026-09-21");
        assertThat(WaysOut.of(late, Plans.GO_LIVE))
                .contains(
                        new WayOut.Move(Plans.GO_LIVE, LocalDate.of(2026, 9, 21), 4),
                        new WayOut.Shorten(Plans.INSTALL, 4, 4))
                .allSatisfy(way -> assertThat(way.won()).isBetween(1, 4));
    }
}
