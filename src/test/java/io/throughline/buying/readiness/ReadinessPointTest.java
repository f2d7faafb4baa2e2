package io.throughline.buying.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Ids;
import io.throughline.buying.readiness.ReadinessPoint.Hearing;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.buying.readiness.ReadinessPoint.Says;
import io.throughline.buying.readiness.ReadinessPoint.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What state a point is in follows from what was said, and by whom.
class ReadinessPointTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UUID MIRA = Ids.next();

    private static Said said(Says says, @Nullable UUID sayer, int after) {
        return new Said(
                says,
                new Evidence(Ids.next(), sayer, null, MONDAY.plusDays(after), Channel.CALL, false, "Clean them", null));
    }

    private static ReadinessPoint point(Said... said) {
        return new ReadinessPoint(
                Ids.next(),
                Area.DATA,
                "The addresses are clean",
                null,
                null,
                MONDAY.plusDays(4),
                MONDAY,
                null,
                List.of(said),
                1);
    }

    private static State stateOf(Said... said) {
        return point(said).state(MONDAY.plusDays(90));
    }

    @Test
    void until_somebody_asks_nothing_is_known_and_that_is_no_gap() {
        assertThat(stateOf()).isEqualTo(State.NOT_ASKED);
        assertThat(point().isGap(MONDAY)).isFalse();
        assertThat(point().isLate(MONDAY.plusDays(90))).isFalse();
    }

    @Test
    void a_gap_is_advised_on_acknowledged_and_closed() {
        var point = point(
                said(Says.MISSING, MIRA, 0),
                said(Says.ADVISED, null, 1),
                said(Says.ACKNOWLEDGED, MIRA, 2),
                said(Says.IN_PLACE, MIRA, 9));

        assertThat(point.state(MONDAY)).isEqualTo(State.MISSING);
        assertThat(point.state(MONDAY.plusDays(1))).isEqualTo(State.ADVISED);
        assertThat(point.isUnacknowledged(MONDAY.plusDays(1))).isTrue();
        assertThat(point.state(MONDAY.plusDays(2))).isEqualTo(State.ACKNOWLEDGED);
        assertThat(point.isUnacknowledged(MONDAY.plusDays(2))).isFalse();
        assertThat(point.isGap(MONDAY.plusDays(2))).isTrue();
        assertThat(point.isLate(MONDAY.plusDays(4))).isFalse();
        assertThat(point.isLate(MONDAY.plusDays(5))).isTrue();
        assertThat(point.state(MONDAY.plusDays(9))).isEqualTo(State.IN_PLACE);
        assertThat(point.isGap(MONDAY.plusDays(9))).isFalse();
    }

    @Test
    void advice_is_acknowledged_by_one_of_theirs_and_only_where_there_is_some() {
        var advised = point(said(Says.ADVISED, null, 3));

        assertThat(advised.heard(said(Says.ACKNOWLEDGED, null, 4))).isInstanceOf(Hearing.OnlyTheirs.class);
        assertThat(advised.heard(said(Says.ACKNOWLEDGED, MIRA, 2)))
                .as("before it was given")
                .isInstanceOf(Hearing.NoAdvice.class);
        assertThat(point(said(Says.MISSING, MIRA, 0)).heard(said(Says.ACKNOWLEDGED, MIRA, 4)))
                .isInstanceOf(Hearing.NoAdvice.class);
        assertThat(advised.heard(said(Says.ACKNOWLEDGED, MIRA, 4)))
                .isInstanceOfSatisfying(
                        Hearing.Heard.class,
                        heard -> assertThat(heard.point().state(MONDAY.plusDays(4)))
                                .isEqualTo(State.ACKNOWLEDGED));
    }

    @Test
    void what_came_to_be_stored_otherwise_acknowledges_nothing() {
        assertThat(stateOf(said(Says.MISSING, MIRA, 0), said(Says.ACKNOWLEDGED, MIRA, 1)))
                .isEqualTo(State.MISSING);
        assertThat(stateOf(said(Says.ADVISED, null, 0), said(Says.ACKNOWLEDGED, null, 1)))
                .isEqualTo(State.ADVISED);
    }

    @Test
    void new_advice_wants_to_be_acknowledged_anew_and_what_broke_is_missing_again() {
        assertThat(stateOf(said(Says.ADVISED, null, 0), said(Says.ACKNOWLEDGED, MIRA, 1), said(Says.ADVISED, null, 2)))
                .isEqualTo(State.ADVISED);
        assertThat(stateOf(said(Says.IN_PLACE, MIRA, 0), said(Says.MISSING, MIRA, 2)))
                .isEqualTo(State.MISSING);
        assertThat(stateOf(said(Says.IN_PLACE, MIRA, 0), said(Says.ADVISED, null, 2)))
                .isEqualTo(State.IN_PLACE);
    }

    @Test
    void that_it_is_in_place_may_be_our_belief_alone() {
        assertThat(point(said(Says.IN_PLACE, null, 0)).isOnlyBelieved(MONDAY)).isTrue();
        assertThat(point(said(Says.IN_PLACE, null, 0), said(Says.IN_PLACE, MIRA, 1))
                        .isOnlyBelieved(MONDAY.plusDays(1)))
                .isFalse();
        assertThat(point(said(Says.MISSING, null, 0)).isOnlyBelieved(MONDAY)).isFalse();
    }
}
