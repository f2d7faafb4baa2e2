package io.throughline.review;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.day;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction.Direction;
import org.junit.jupiter.api.Test;

class DealPictureTest {
    @Test
    void a_live_event_has_owner_and_date_stated_and_to_come() {
        var owner = Told.owner("Mira Holm").said();

        assertThat(deal().told(owner, Told.date("2026-03-03").said())
                        .picture()
                        .event()
                        .isLive())
                .isTrue();
        assertThat(deal().told(owner, Told.date("2026-03-02").said())
                        .picture()
                        .event()
                        .isLive())
                .isFalse();
        assertThat(deal().told(owner, Told.date("2026-03-03")).picture().event().isLive())
                .isFalse();
        assertThat(deal().told(owner).picture().event().isLive()).isFalse();
        assertThat(deal().told(Told.date("2026-03-03").said()).picture().event().isLive())
                .isFalse();
    }

    @Test
    void an_event_changes_when_its_date_passes_or_a_part_goes_stale() {
        var owner = Told.owner("Mira Holm").said();

        assertThat(deal().told(owner, Told.date("2026-03-20").said())
                        .picture()
                        .event()
                        .changesOn())
                .isEqualTo(day("2026-03-21"));
        assertThat(deal().told(owner, Told.date("2027-03-20").said())
                        .picture()
                        .event()
                        .changesOn())
                .isEqualTo(day("2026-05-01"));
    }

    @Test
    void a_live_case_has_all_three_parts_stated() {
        var owner = Told.of(FactKind.CASE_OWNER).said();
        var cost = Told.of(FactKind.CASE_COST).said();

        assertThat(deal().told(owner, cost).picture().rewardCase().isLive()).isFalse();
        assertThat(deal().told(owner, cost, Told.of(FactKind.CASE_POINT))
                        .picture()
                        .rewardCase()
                        .isLive())
                .isFalse();
        assertThat(deal().told(owner, cost, Told.of(FactKind.CASE_POINT).said())
                        .picture()
                        .rewardCase()
                        .isLive())
                .isTrue();
        assertThat(deal().told(
                                owner,
                                cost,
                                Told.of(FactKind.CASE_POINT).day("2026-03-02").said())
                        .picture()
                        .rewardCase()
                        .isLive())
                .isFalse();
    }

    @Test
    void the_buyer_last_acted_when_they_said_or_did_something() {
        var deal = deal().told(Told.need("explicit").saidBy("Mira Holm", "2026-02-01"))
                .happened(Direction.BOTH, Channel.CALL, day("2026-02-05"))
                .happened(Direction.OURS, Channel.CALL, day("2026-02-20"));

        assertThat(deal.picture().lastActOfBuyer()).hasValue(day("2026-02-05"));
        assertThat(deal().picture().lastActOfBuyer()).isEmpty();
    }

    @Test
    void the_age_is_counted_from_the_opening_alone() {
        assertThat(deal().age(12).picture().age()).hasValue(12);
        assertThat(deal().opened(null).picture().age()).isEmpty();
        assertThat(deal().age(12).expected(TODAY.minusDays(13)).picture().age()).isEmpty();
    }

    @Test
    void the_first_day_is_the_first_one_ahead() {
        var first = new FirstDay(TODAY);

        assertThat(first.of(TODAY.plusDays(2), TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(1));
        assertThat(first.of(TODAY, TODAY.plusDays(3))).isEqualTo(TODAY.plusDays(3));
        assertThat(first.of(null, TODAY.minusDays(1))).isNull();
    }

    @Test
    void a_narrower_class_is_used_only_when_it_holds_59_won_deals() {
        var company = deal().picture().company().figures();
        var small = deal().won(1, 2, 3).picture().company().figures();

        assertThat(ClassFigures.pick(company, small)).isSameAs(company);
        assertThat(ClassFigures.pick(small, company)).isSameAs(company);
    }
}
