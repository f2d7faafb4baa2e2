package io.throughline.buying.concern;

import static io.throughline.buying.concern.Fears.MIRA;
import static io.throughline.buying.concern.Fears.MONDAY;
import static io.throughline.buying.concern.Fears.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.buying.concern.Concern.Says;
import io.throughline.buying.concern.Concern.Severity;
import io.throughline.buying.concern.Signal.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a deal tells of concerns that nobody names, and of negotiating over those that somebody did.
class WatchTest {
    private static LocalDate day(int after) {
        return MONDAY.plusDays(after);
    }

    private static List<LocalDate> days(int... after) {
        return IntStream.of(after).mapToObj(WatchTest::day).toList();
    }

    private static Signal told(Kind kind, int after) {
        return new Signal(Ids.next(), kind, day(after), "", null);
    }

    private static Watch watch(List<Concern> concerns, List<Signal> told, List<LocalDate> negotiated) {
        return new Watch(concerns, told, List.of(), List.of(), negotiated);
    }

    private static boolean shows(int asOf, Signal... told) {
        return watch(List.of(), List.of(told), List.of()).iceberg(day(asOf)).isPresent();
    }

    @Test
    void two_signs_at_most_30_days_apart_are_an_iceberg() {
        assertThat(shows(40, told(Kind.PRICE, 0))).isFalse();
        assertThat(shows(40, told(Kind.PRICE, 0), told(Kind.POSTPONED, 30))).isTrue();
        assertThat(shows(40, told(Kind.PRICE, 0), told(Kind.POSTPONED, 31))).isFalse();
        assertThat(shows(40, told(Kind.PRICE, 5), told(Kind.PRICE, 5))).isTrue();
        assertThat(shows(29, told(Kind.PRICE, 0), told(Kind.POSTPONED, 30)))
                .as("before the second")
                .isFalse();
    }

    @Test
    void it_names_the_signs_that_are_near_to_another_and_stays_until_somebody_settles_it() {
        var signals = List.of(told(Kind.PRICE, 0), told(Kind.POSTPONED, 10), told(Kind.SILENCE, 90));

        assertThat(watch(List.of(), signals, List.of())
                        .iceberg(day(200))
                        .orElseThrow()
                        .signals())
                .extracting(Signal::kind)
                .containsExactly(Kind.PRICE, Kind.POSTPONED);
    }

    @Test
    void a_concern_that_is_named_since_settles_it() {
        var signals = List.of(told(Kind.PRICE, 0), told(Kind.POSTPONED, 10));
        var named = Fears.of(said(Says.VOICED, MIRA, 12));
        var before = Fears.of(said(Says.VOICED, MIRA, -3));

        assertThat(watch(List.of(named), signals, List.of()).iceberg(day(11))).isPresent();
        assertThat(watch(List.of(named), signals, List.of()).iceberg(day(12))).isEmpty();
        assertThat(watch(List.of(before), signals, List.of()).iceberg(day(12))).isPresent();
    }

    @Test
    void asked_and_denied_settles_it_until_there_are_two_new_ones() {
        assertThat(shows(20, told(Kind.PRICE, 0), told(Kind.POSTPONED, 10), told(Kind.DENIED, 11)))
                .isFalse();
        assertThat(shows(20, told(Kind.PRICE, 0), told(Kind.DENIED, 5), told(Kind.POSTPONED, 10)))
                .as("one is left")
                .isFalse();
        assertThat(shows(20, told(Kind.DENIED, 5), told(Kind.POSTPONED, 10), told(Kind.PRICE, 12)))
                .isTrue();
        assertThat(shows(20, told(Kind.DENIED, 5), told(Kind.PRICE, 12)))
                .as("to deny is no sign")
                .isFalse();
    }

    @Test
    void a_resolved_concern_that_is_raised_again_is_a_sign() {
        var again = Fears.of(said(Says.VOICED, MIRA, 0), said(Says.RESOLVED, MIRA, 3), said(Says.VOICED, MIRA, 8));
        var watch = watch(List.of(again), List.of(told(Kind.PRICE, 9)), List.of());

        assertThat(watch.signals(day(20))).extracting(Signal::kind).containsExactly(Kind.PRICE, Kind.RAISED_AGAIN);
        assertThat(watch.signals(day(20)).getLast().isDerived()).isTrue();
        assertThat(watch.iceberg(day(20))).isPresent();
        assertThat(watch.iceberg(day(8))).isEmpty();
    }

    @Test
    void silence_is_noticed_after_30_days_once_for_each_time_and_only_after_an_act() {
        var acts = days(0, 10, 60);

        assertThat(Silence.signals(acts, day(40))).isEmpty();
        assertThat(Silence.signals(acts, day(41))).extracting(Signal::on).containsExactly(day(41));
        assertThat(Silence.signals(acts, day(90))).extracting(Signal::on).containsExactly(day(41));
        assertThat(Silence.signals(acts, day(200))).extracting(Signal::on).containsExactly(day(41), day(91));
        assertThat(Silence.signals(List.of(), day(200))).isEmpty();
    }

    @Test
    void it_says_on_which_day_time_alone_would_change_it() {
        var watch = new Watch(List.of(), List.of(), List.of(), days(0, 10), List.of());

        assertThat(watch.changesOn(day(20))).contains(day(41));
        assertThat(watch.changesOn(day(41))).isEmpty();
        assertThat(watch(List.of(), List.of(), List.of()).changesOn(day(0))).isEmpty();
    }

    @Test
    void whoever_negotiates_over_an_open_severe_concern_does_so_too_soon() {
        var severe = Fears.severe(Severity.SEVERE, said(Says.VOICED, MIRA, 5), said(Says.ANSWERED, null, 7));
        var serious = Fears.severe(Severity.SERIOUS, said(Says.VOICED, MIRA, 5));

        assertThat(TooSoon.of(List.of(severe, serious), days(4, 6, 8), day(9)))
                .containsExactly(new TooSoon(severe, day(8)));
        assertThat(TooSoon.of(List.of(severe), days(4), day(9)))
                .as("before it was there")
                .isEmpty();
        assertThat(TooSoon.of(List.of(severe), days(12), day(9)))
                .as("that is to come")
                .isEmpty();
        assertThat(watch(List.of(severe), List.of(), days(5)).tooSoon(day(9))).hasSize(1);
    }

    @Test
    void once_its_holder_is_content_it_is_not_too_soon_and_after_it_is_raised_again_only_what_follows_counts() {
        var resolved = Fears.severe(Severity.SEVERE, said(Says.VOICED, MIRA, 5), said(Says.RESOLVED, MIRA, 7));
        var again = Fears.severe(
                Severity.SEVERE, said(Says.VOICED, MIRA, 5), said(Says.RESOLVED, MIRA, 7), said(Says.VOICED, MIRA, 20));

        assertThat(TooSoon.of(List.of(resolved), days(6), day(9))).isEmpty();
        assertThat(TooSoon.of(List.of(again), days(6, 10), day(30))).isEmpty();
        assertThat(TooSoon.of(List.of(again), days(6, 21), day(30))).hasSize(1);
    }

    @Test
    void whoever_sees_only_some_concerns_is_told_of_no_others() {
        var severe = Fears.severe(Severity.SEVERE, said(Says.VOICED, null, 5));

        assertThat(watch(List.of(severe), List.of(), days(6)).of(List.of()).tooSoon(day(9)))
                .isEmpty();
    }
}
