package io.throughline.buying.team;

import static io.throughline.buying.Somebody.called;
import static io.throughline.buying.Somebody.id;
import static io.throughline.buying.Somebody.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Somebody;
import io.throughline.buying.team.MapLayout.Column;
import io.throughline.buying.team.MapLayout.Row;
import io.throughline.buying.team.MapLayout.Seat;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static Seat seat(MapLayout map, String name) {
        return map.seats().stream()
                .filter(one -> one.personId().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    private static BuyingTeam crowd(int many) {
        var dice = new Random(20_260_331);
        return team(IntStream.range(0, many)
                .mapToObj(i -> {
                    var one =
                            called("Person " + i).in("Unit " + dice.nextInt(8)).influence(1 + dice.nextInt(5));
                    if (i > 0) one.under("Person " + dice.nextInt(i));
                    return i > 1 ? one.sways("Person " + (i - 1), 1 + dice.nextInt(3)) : one;
                })
                .toArray(Somebody[]::new));
    }

    @Test
    void those_with_most_influence_stand_on_top_and_the_unknown_below() {
        var map = MapLayout.of(team(
                called("Low").in("Works").influence(1),
                called("High").influence(5),
                called("Some").influence(2),
                called("Who")));

        assertThat(seat(map, "High").y()).isLessThan(seat(map, "Low").y());
        assertThat(seat(map, "Low").y())
                .as("1 and 2 share a row")
                .isEqualTo(seat(map, "Some").y());
        assertThat(seat(map, "Who").y()).isGreaterThan(seat(map, "Low").y());
        assertThat(map.rows()).extracting(Row::number).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void the_row_of_the_unknown_is_only_there_where_somebody_is_in_it() {
        assertThat(MapLayout.of(team(called("High").influence(5))).rows()).hasSize(4);
    }

    @Test
    void a_row_in_which_nobody_stands_takes_no_room_for_anybody() {
        var rows = MapLayout.of(team(called("High").influence(5), called("Low").influence(1)))
                .rows();
        assertThat(rows.get(1).height()).isLessThan(MapLayout.SEAT_HEIGHT);
        assertThat(rows.getFirst().height()).isGreaterThan(MapLayout.SEAT_HEIGHT);
        assertThat(rows.get(2).y()).isEqualTo(rows.get(1).y() + rows.get(1).height());
    }

    @Test
    void those_who_work_together_stand_below_each_other() {
        var map = MapLayout.of(team(
                called("Ann").in("Finance").influence(4),
                called("Ben").in("Finance").influence(2),
                called("Cay").in("Works").influence(4),
                called("Dag").influence(4)));

        assertThat(map.columns()).extracting(Column::unit).containsExactly("Finance", "Works", "");
        assertThat(seat(map, "Ann").x()).isEqualTo(seat(map, "Ben").x());
        assertThat(seat(map, "Cay").x()).isGreaterThan(seat(map, "Ann").x());
    }

    @Test
    void many_small_units_share_the_last_column() {
        var map = MapLayout.of(team(IntStream.range(0, 9)
                .mapToObj(i -> called("P" + i).in("Unit " + i).influence(3))
                .toArray(Somebody[]::new)));

        assertThat(map.columns()).hasSize(6);
        assertThat(map.columns().getLast().others()).isTrue();
        assertThat(map.seats()).hasSize(9);
    }

    @Test
    void forty_people_stand_apart_from_each_other_within_the_picture() {
        var map = MapLayout.of(crowd(40));

        assertThat(map.seats()).hasSize(40);
        for (var one : map.seats()) {
            assertThat(one.x() + MapLayout.SEAT_WIDTH).isLessThan(map.width());
            assertThat(one.y() + MapLayout.SEAT_HEIGHT).isLessThan(map.height());
            for (var other : map.seats())
                if (one != other)
                    assertThat(Math.abs(one.x() - other.x()) >= MapLayout.SEAT_WIDTH
                                    || Math.abs(one.y() - other.y()) >= MapLayout.SEAT_HEIGHT)
                            .isTrue();
        }
    }

    @Test
    void no_line_runs_beneath_anybody() {
        var map = MapLayout.of(crowd(40));
        var ties = new ArrayList<>(map.reports());
        ties.addAll(map.sways());

        assertThat(map.reports()).hasSize(39);
        assertThat(map.sways()).hasSize(38);
        for (var tie : ties)
            for (var at : corners(tie.path()))
                assertThat(map.seats()).as(tie.path()).noneMatch(seat -> isWithin(seat, at));
    }

    /// Points along a path of straight steps, ten to each.
    private static ArrayList<int[]> corners(String path) {
        var points = new ArrayList<int[]>();
        var x = 0;
        var y = 0;
        for (var step : path.split("(?=[MHV])")) {
            var numbers = step.substring(1).split(" ");
            var toX = step.charAt(0) == 'V' ? x : Integer.parseInt(numbers[0]);
            var toY = step.charAt(0) == 'H' ? y : Integer.parseInt(numbers[numbers.length - 1]);
            if (step.charAt(0) != 'M')
                for (var i = 0; i <= 10; i++) points.add(new int[] {x + (toX - x) * i / 10, y + (toY - y) * i / 10});
            x = toX;
            y = toY;
        }
        return points;
    }

    private static boolean isWithin(Seat seat, int[] at) {
        return at[0] > seat.x()
                && at[0] < seat.x() + MapLayout.SEAT_WIDTH
                && at[1] > seat.y()
                && at[1] < seat.y() + MapLayout.SEAT_HEIGHT;
    }

    @Test
    void an_influence_ends_in_an_arrow_and_a_report_does_not() {
        var map = MapLayout.of(team(
                called("Ann").influence(3).sways("Ben", 3).under("Ben"),
                called("Ben").influence(5)));

        assertThat(map.sways().getFirst().head()).startsWith("M");
        assertThat(map.sways().getFirst().strength()).isEqualTo(3);
        assertThat(map.reports().getFirst().head()).isEmpty();
    }

    @Test
    void of_more_than_forty_the_list_says_it_better() {
        assertThat(MapLayout.of(crowd(41)).isDrawn()).isFalse();
        assertThat(MapLayout.of(crowd(41)).reports()).isEmpty();
    }

    @Test
    void an_empty_team_draws_nothing() {
        assertThat(MapLayout.of(team()).isDrawn()).isFalse();
    }
}
