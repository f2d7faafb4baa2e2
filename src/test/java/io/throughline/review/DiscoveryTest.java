package io.throughline.review;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interaction.Kind;
import io.throughline.review.Discovery.Point;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private final Told need = Told.need("implied").said();
    private final Told owner = Told.owner("Mira Holm").said();

    @Test
    void nothing_told_is_depth_nought_and_all_is_missing() {
        var discovery = deal().picture().discoveryBy(TODAY);

        assertThat(discovery.depth()).isZero();
        assertThat(discovery.missing()).containsExactly(Point.values());
    }

    @Test
    void each_thing_that_they_told_us_is_a_point() {
        var told = deal().told(
                        need,
                        Told.of(FactKind.CONSEQUENCE).said(),
                        owner,
                        Told.date("2026-06-01").said())
                .met(Kind.DISCOVER, "2026-03-02", Told.person("Mira Holm"))
                .picture()
                .discoveryBy(TODAY);

        assertThat(told.depth()).isEqualTo(4);
        assertThat(told.missing()).isEmpty();
        assertThat(told.isEnough()).isTrue();
    }

    @Test
    void what_only_we_believe_is_no_point() {
        var believed = deal().told(
                        Told.need("implied"),
                        Told.of(FactKind.CONSEQUENCE),
                        Told.owner("Mira Holm"),
                        Told.date("2026-06-01"));

        assertThat(believed.picture().discoveryBy(TODAY).reached()).isEmpty();
    }

    @Test
    void an_answer_that_there_is_none_is_no_point() {
        var none = Told.of(FactKind.NEED).answer(Answer.ASKED_NONE).said();

        assertThat(deal().told(none).picture().discoveryBy(TODAY).reached()).isEmpty();
    }

    @Test
    void an_owner_without_a_day_is_no_event_and_a_call_is_no_meeting() {
        var called = deal().told(owner).happened(Direction.BOTH, Channel.CALL, TODAY, Told.person("Mira Holm"));

        assertThat(called.picture().discoveryBy(TODAY).reached()).isEmpty();
    }

    @Test
    void only_what_was_heard_and_held_by_the_day_counts() {
        var later = Told.need("implied").since("2026-02-01").saidBy("Mira Holm", "2026-02-20");
        var ended = Told.of(FactKind.CONSEQUENCE)
                .since("2026-02-01")
                .until("2026-02-10")
                .said();
        var picture = deal().told(later, ended).picture();

        assertThat(picture.discoveryBy(day("2026-02-05")).reached()).containsExactly(Point.CONSEQUENCE);
        assertThat(picture.discoveryBy(day("2026-02-19")).reached()).isEmpty();
        assertThat(picture.discoveryBy(day("2026-02-20")).reached()).containsExactly(Point.NEED);
    }

    @Test
    void what_was_told_once_stays_told_though_it_grows_old() {
        var old = Told.need("implied").since("2020-01-01").said();

        assertThat(deal().told(old).picture().discoveryBy(TODAY).reached()).containsExactly(Point.NEED);
    }

    @Test
    void who_carries_the_case_counts_as_owner_once_met() {
        var carrier = Told.of(FactKind.CASE_OWNER).about("Mira Holm").said();
        var deal = deal().told(carrier).met(Kind.DISCOVER, "2026-03-02", Told.person("Mira Holm"));

        assertThat(deal.picture().discoveryBy(TODAY).reached()).containsExactly(Point.OWNER);
        assertThat(deal.picture().discoveryBy(day("2026-03-01")).reached()).isEmpty();
    }
}
