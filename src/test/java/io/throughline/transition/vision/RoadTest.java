package io.throughline.transition.vision;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.vision.Road.Kind;
import io.throughline.transition.vision.Road.Stop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate SIGN = LocalDate.of(2026, 6, 30);
    private static final LocalDate LIVE = LocalDate.of(2026, 9, 15);
    private static final LocalDate WON = LocalDate.of(2026, 10, 13);

    static Vision vision(
            LocalDate asOf, @Nullable LocalDate live, @Nullable LocalDate signBy, @Nullable LocalDate victoryOn) {
        return new Vision(
                asOf, "Varn", List.of(), null, live, List.of(), 0, 0, signBy, null, false, null, victoryOn, null);
    }

    private static Road road(Vision vision) {
        return Road.of(vision).orElseThrow();
    }

    private static List<Kind> kinds(Road road) {
        return road.stops().stream().map(Stop::kind).toList();
    }

    @Test
    void it_leads_from_today_to_the_full_return() {
        var road = road(vision(TODAY, LIVE, SIGN, WON));

        assertThat(kinds(road)).containsExactly(Kind.TODAY, Kind.SIGN, Kind.GO_LIVE, Kind.VICTORY, Kind.RETURN);
        assertThat(road.stops()).extracting(Stop::day).containsExactly(TODAY, SIGN, LIVE, WON, null);
        assertThat(road.behind()).as("all of it lies before us").isEqualTo(4);
    }

    @Test
    void nobody_draws_a_road_to_a_day_that_nobody_knows() {
        assertThat(Road.of(vision(TODAY, null, SIGN, WON))).isEmpty();
    }

    @Test
    void it_dips_after_the_go_live_and_has_risen_by_the_first_victory() {
        var road = road(vision(TODAY, LIVE, SIGN, WON));
        var live = road.stops().get(2);
        var won = road.stops().get(3);
        var dip = road.curve().yAt(road.dip() * 10);

        assertThat(road.dip() * 10).isBetween(live.x(), won.x());
        assertThat(dip).as("lower is further down").isGreaterThan(live.y());
        assertThat(won.y()).isLessThan(live.y());
        assertThat(road.stops().getLast().y()).isLessThan(won.y());
    }

    @Test
    void without_a_first_victory_it_dips_all_the_same() {
        var road = road(vision(TODAY, LIVE, null, null));

        assertThat(kinds(road)).containsExactly(Kind.TODAY, Kind.GO_LIVE, Kind.RETURN);
        assertThat(road.curve().yAt(road.dip() * 10))
                .isGreaterThan(road.stops().get(1).y());
    }

    @Test
    void stops_of_days_that_are_close_stand_apart_and_within_the_picture() {
        var road = road(vision(TODAY, TODAY.plusDays(2), TODAY.plusDays(1), TODAY.plusDays(3)));
        var places = road.stops().stream().map(Stop::x).toList();

        for (var i = 1; i < places.size(); i++)
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(129);
        assertThat(places.getFirst()).isGreaterThanOrEqualTo(0);
        assertThat(places.getLast()).isLessThanOrEqualTo(1000);
    }

    @Test
    void each_stop_stands_on_the_road() {
        var road = road(vision(TODAY, LIVE, SIGN, WON));

        for (var stop : road.stops())
            assertThat(road.curve().yAt(stop.x())).as(stop.kind().name()).isEqualTo(stop.y(), within());
        assertThat(road.d()).startsWith("M0.0 58.0C").doesNotContain(",");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(.01);
    }

    @Test
    void after_the_signature_today_moves_along_it() {
        var step = new VisionStep("Go-live", Side.BOTH, Part.GO_LIVE, null, LIVE, LIVE, null, LIVE);
        var victory = new Victory(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Days",
                "days",
                BigDecimal.TEN,
                BigDecimal.ONE,
                null,
                "",
                "",
                null,
                null,
                1);
        var road = road(new Vision(
                LIVE.plusDays(7),
                "Varn",
                List.of(),
                null,
                LIVE,
                List.of(step),
                3,
                1,
                null,
                SIGN,
                false,
                victory,
                WON,
                null));

        assertThat(kinds(road)).containsExactly(Kind.SIGNED, Kind.GO_LIVE, Kind.TODAY, Kind.VICTORY, Kind.RETURN);
        assertThat(road.stops()).extracting(Stop::reached).containsExactly(true, true, true, false, false);
        assertThat(road.behind()).isGreaterThan(road.stops().get(1).percent());
    }

    @Test
    void a_victory_before_the_go_live_is_left_out_of_the_picture() {
        assertThat(kinds(road(vision(TODAY, LIVE, SIGN, LIVE.minusDays(1))))).doesNotContain(Kind.VICTORY);
    }
}
