package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Grade;
import io.throughline.deals.FactKind;
import io.throughline.deals.Status;
import io.throughline.web.Station;
import io.throughline.web.StationLine;
import io.throughline.web.Stop;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void a_deal_of_which_nothing_is_known_has_a_blank_line() {
        var line = Line.of(Pictured.deal().picture());

        assertThat(line.stops()).extracting(Stop::station).containsExactly(Station.values());
        assertThat(Line.isBlank(line)).isTrue();
    }

    @Test
    void an_expected_close_that_only_we_believe_leaves_the_line_blank() {
        var line = Line.of(Pictured.deal().expected(Pictured.day("2026-06-01")).picture());

        assertThat(stop(line, Station.SIGNATURE).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(stop(line, Station.SIGNATURE).day()).isEqualTo("2026-06-01");
        assertThat(Line.isBlank(line)).isTrue();
    }

    @Test
    void an_expected_close_that_is_past_is_late() {
        var line = Line.of(Pictured.deal().expected(Pictured.day("2026-03-01")).picture());

        assertThat(stop(line, Station.SIGNATURE).isTroubled()).isTrue();
        assertThat(stop(line, Station.SIGNATURE).isLate(Pictured.TODAY)).isTrue();
    }

    @Test
    void a_pinned_go_live_is_our_assumption_until_it_came() {
        var day = Pictured.day("2026-09-15");
        var pin = new Transition.Pin(Pictured.DEAL, Transition.Part.GO_LIVE, day, null, null);
        var done = new Transition.Pin(Pictured.DEAL, Transition.Part.GO_LIVE, day, Pictured.day("2026-03-01"), null);

        assertThat(stop(way(pin, null), Station.GO_LIVE))
                .extracting(Stop::grade, Stop::day, Stop::isTroubled)
                .containsExactly(Grade.ASSUMED, day, false);
        var agreed = new Transition.Pin(Pictured.DEAL, Transition.Part.GO_LIVE, day, null, Pictured.day("2026-03-01"));
        assertThat(stop(way(agreed, null), Station.GO_LIVE).grade()).isEqualTo(Grade.STATED);
        assertThat(stop(way(done, null), Station.GO_LIVE))
                .extracting(Stop::grade, Stop::day)
                .containsExactly(Grade.SHOWN, Pictured.day("2026-03-01"));
    }

    @Test
    void a_pinned_day_that_is_past_and_not_over_is_late() {
        var pin = new Transition.Pin(Pictured.DEAL, Transition.Part.GO_LIVE, Pictured.TODAY.minusDays(1), null, null);

        assertThat(stop(way(pin, null), Station.GO_LIVE).isTroubled()).isTrue();
    }

    @Test
    void a_first_victory_is_stated_when_they_agreed_and_shown_when_it_came() {
        var pin = new Transition.Pin(Pictured.DEAL, Transition.Part.VICTORY, Pictured.day("2026-10-15"), null, null);

        assertThat(stop(way(pin, victory(null, null)), Station.FIRST_VICTORY).grade())
                .isEqualTo(Grade.ASSUMED);
        assertThat(stop(way(pin, victory("2026-02-20", null)), Station.FIRST_VICTORY)
                        .grade())
                .isEqualTo(Grade.STATED);
        assertThat(stop(way(pin, victory("2026-02-20", "2026-03-02")), Station.FIRST_VICTORY))
                .extracting(Stop::grade, Stop::day)
                .containsExactly(Grade.SHOWN, Pictured.day("2026-03-02"));
    }

    private static Transition.Victory victory(
            @org.jspecify.annotations.Nullable String agreed, @org.jspecify.annotations.Nullable String achieved) {
        return new Transition.Victory(
                Pictured.DEAL,
                "Stops a month",
                agreed == null ? null : Pictured.day(agreed),
                achieved == null ? null : Pictured.day(achieved));
    }

    private static StationLine way(Transition.Pin pin, Transition.@org.jspecify.annotations.Nullable Victory victory) {
        var transition = new Transition(null, java.util.List.of(pin), victory, java.util.List.of());
        return Line.of(Pictured.deal().way(transition).picture());
    }

    @Test
    void an_event_without_a_day_is_only_our_guess_and_says_how_many_parts_are_known() {
        var line = Line.of(Pictured.deal()
                .told(Told.owner("Ada Vint").saidBy("Ada Vint", "2026-03-01"))
                .picture());

        assertThat(stop(line, Station.EVENT).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(stop(line, Station.EVENT).note()).isEqualTo("1 of 4 parts");
        assertThat(Line.isBlank(line)).isFalse();
    }

    @Test
    void an_event_is_known_as_well_as_its_weakest_part() {
        var line = Line.of(Pictured.deal()
                .told(
                        Told.owner("Ada Vint").saidBy("Ada Vint", "2026-03-01").saidBy("Bo Halm", "2026-03-02"),
                        Told.date("2026-09-01").saidBy("Ada Vint", "2026-03-01").saidBy("Bo Halm", "2026-03-02"),
                        Told.of(FactKind.EVENT_PRESSURE).saidBy("Ada Vint", "2026-02-20"),
                        Told.of(FactKind.EVENT_RESULT)
                                .saidBy("Ada Vint", "2026-03-01")
                                .saidBy("Bo Halm", "2026-03-01"))
                .picture());

        assertThat(stop(line, Station.EVENT).grade()).isEqualTo(Grade.STATED);
        assertThat(stop(line, Station.EVENT).note()).isNull();
        assertThat(stop(line, Station.EVENT).day()).isEqualTo("2026-03-02");
    }

    @Test
    void needs_are_known_as_well_as_the_best_of_them() {
        var line = Line.of(Pictured.deal()
                .told(
                        Told.need("implied"),
                        Told.need("explicit").heard("Ada Vint", "2026-03-01", Channel.MEETING, true))
                .picture());

        assertThat(stop(line, Station.NEEDS).grade()).isEqualTo(Grade.SHOWN);
        assertThat(stop(line, Station.NEEDS).day()).isEqualTo("2026-03-01");
    }

    @Test
    void an_event_that_only_we_believe_in_is_no_blank_line_however_many_of_its_parts_we_name() {
        var line = Line.of(Pictured.deal()
                .told(
                        Told.owner("Ada Vint"),
                        Told.date("2026-09-01"),
                        Told.of(FactKind.EVENT_PRESSURE),
                        Told.of(FactKind.EVENT_RESULT))
                .picture());

        assertThat(stop(line, Station.EVENT).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(Line.isBlank(line)).isFalse();
    }

    @Test
    void a_review_keeps_the_stations_for_lists_and_nothing_while_the_line_is_blank() {
        var deal = Pictured.deal().expected(Pictured.day("2026-06-01"));
        var blank = deal.picture();
        var heard = deal.told(Told.need("explicit").saidBy("Ada Vint", "2026-03-01"))
                .picture();

        assertThat(Review.of(blank).stations()).isNull();
        assertThat(Review.of(heard).stations()).isEqualTo("0,2@2026-03-01,0,0,1@2026-06-01,0,0,0");
    }

    @Test
    void a_review_changes_when_a_station_does() {
        var need = Told.need("explicit").saidBy("Ada Vint", "2026-03-01");
        var late = Pictured.deal().expected(Pictured.day("2026-03-20")).told(need);
        var won = Pictured.deal().closed(Status.WON, Pictured.day("2026-02-20")).told(need);
        var goesStale = need.fact().freshUntil(Pictured.TODAY).plusDays(1);

        assertThat(Line.changesOn(late.picture())).isEqualTo("2026-03-21");
        assertThat(Review.of(late.asOf(Pictured.day("2026-03-21")).picture()).stations())
                .isEqualTo("0,2@2026-03-01,0,0,1p@2026-03-20,0,0,0");
        assertThat(Review.of(won.picture()).changesOn()).isEqualTo(goesStale);
        assertThat(Review.of(won.asOf(goesStale).picture()).stations())
                .isEqualTo("0,1@2026-03-01,0,0,4@2026-02-20,0,0,0");
    }

    @Test
    void a_contradiction_stands_at_the_station_that_its_facts_belong_to() {
        var line = Line.of(Pictured.deal()
                .told(
                        Told.date("2026-09-01").saidBy("Ada Vint", "2026-03-01"),
                        Told.date("2026-10-01").saidBy("Bo Halm", "2026-03-01"))
                .picture());

        assertThat(stop(line, Station.EVENT).isTroubled()).isTrue();
        assertThat(stop(line, Station.NEEDS).isTroubled()).isFalse();
    }

    @Test
    void a_won_deal_was_signed_and_a_lost_one_says_so() {
        var won = Line.of(
                Pictured.deal().closed(Status.WON, Pictured.day("2026-02-20")).picture());
        var lost = Line.of(
                Pictured.deal().closed(Status.LOST, Pictured.day("2026-02-20")).picture());

        assertThat(stop(won, Station.SIGNATURE).grade()).isEqualTo(Grade.SHOWN);
        assertThat(stop(won, Station.SIGNATURE).day()).isEqualTo("2026-02-20");
        assertThat(stop(lost, Station.SIGNATURE).trouble()).isEqualTo("The deal was lost.");
    }

    private static Stop stop(StationLine line, Station station) {
        return line.stops().stream()
                .filter(s -> s.station() == station)
                .findFirst()
                .orElseThrow();
    }
}
