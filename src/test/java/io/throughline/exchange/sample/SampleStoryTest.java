package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The story that the sample tells is the one its documentation says.
class SampleStoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final List<SampleDeal> DEALS =
            new SampleStory(new Cast(TODAY, 1, SampleExport.DEALS)).deals().toList();
    private static final long[] WON = DEALS.stream()
            .filter(SampleDeal::isWon)
            .filter(d -> d.opened() != null && !d.opened().isAfter(d.closed()))
            .mapToLong(d -> ChronoUnit.DAYS.between(d.opened(), d.closed()))
            .sorted()
            .toArray();

    @Test
    void about_twelve_hundred_deals_are_open() {
        assertThat(DEALS).hasSize(SampleExport.DEALS);
        assertThat(share(SampleDeal::isOpen)).isCloseTo(.24, within(.02));
    }

    @Test
    void won_deals_took_two_months_and_a_few_of_them_most_of_a_year() {
        assertThat(WON[WON.length / 2]).isBetween(52L, 64L);
        assertThat(WON[WON.length * 95 / 100]).isBetween(140L, 190L);
        assertThat(WON[WON.length - 1]).isBetween(290L, 395L);
    }

    @Test
    void a_third_of_the_open_ones_are_older_than_any_won_one_and_some_are_slow() {
        var longest = WON[WON.length - 1];
        var usual = WON[WON.length * 95 / 100];
        var ages = DEALS.stream()
                .filter(d -> d.isOpen() && d.opened() != null)
                .mapToLong(d -> ChronoUnit.DAYS.between(d.opened(), TODAY))
                .toArray();
        var dead = java.util.Arrays.stream(ages).filter(age -> age > longest).count();
        var slow = java.util.Arrays.stream(ages)
                .filter(age -> age > usual && age <= longest)
                .count();
        assertThat((double) dead / ages.length).isBetween(.3, .4);
        assertThat((double) slow / ages.length).isBetween(.12, .19);
    }

    @Test
    void referrals_are_won_more_often_and_nothing_else_is() {
        assertThat(wonShare(d -> d.source().equals("Customer Referral"))).isGreaterThan(.6);
        for (var source : List.of("Web", "Trade Show", "Partner", "Cold Call"))
            assertThat(wonShare(d -> d.source().equals(source))).isCloseTo(.48, within(.06));
        for (var family : List.of("Quillon", "Tarsel"))
            assertThat(wonShare(d -> d.product().family().equals(family))).isCloseTo(.49, within(.05));
    }

    @Test
    void closes_crowd_before_a_quarter_ends() {
        var won = DEALS.stream().filter(SampleDeal::isWon).toList();
        var late = won.stream()
                .filter(d -> !d.closed().isBefore(Course.quarterEnd(d.closed()).minusDays(7)))
                .count();
        // eight days of ninety-one would be 9 %
        assertThat((double) late / won.size()).isGreaterThan(.16);
    }

    @Test
    void close_dates_pass_and_are_pushed() {
        var open = DEALS.stream().filter(SampleDeal::isOpen).toList();
        assertThat(open.stream().filter(d -> d.close().isBefore(TODAY)).count()).isGreaterThan(400);
        assertThat(open.stream().filter(d -> pushes(d) >= 3).count()).isBetween(120L, 320L);
    }

    @Test
    void some_closed_before_they_were_opened_and_some_have_no_day_of_opening() {
        assertThat(DEALS.stream()
                        .filter(d ->
                                !d.isOpen() && d.opened() != null && d.opened().isAfter(d.closed())))
                .hasSizeBetween(12, 50);
        assertThat(DEALS.stream().filter(d -> d.isOpen() && d.opened() == null)).hasSizeBetween(30, 90);
        assertThat(DEALS.stream().filter(d -> d.isOpen() && d.account() < 0)).hasSizeBetween(30, 90);
        assertThat(DEALS.stream().filter(d -> d.isOpen() && d.amount() == 0)).hasSizeBetween(40, 160);
    }

    @Test
    void nothing_in_the_history_lies_after_today_and_each_is_in_its_order() {
        assertThat(DEALS).allSatisfy(deal -> {
            assertThat(deal.history()).isNotEmpty();
            assertThat(deal.history()).extracting(SampleDeal.Moment::on).isSorted();
            assertThat(deal.history().getLast().on()).isBeforeOrEqualTo(TODAY);
            assertThat(deal.stage().equals(deal.fate().stage())).isEqualTo(!deal.isOpen());
        });
    }

    @Test
    void sellers_who_left_still_own_open_deals() {
        var cast = new Cast(TODAY, 1, SampleExport.DEALS);
        assertThat(DEALS.stream()
                        .filter(SampleDeal::isOpen)
                        .filter(d -> !cast.seller(d.seller()).worksOn(TODAY)))
                .hasSizeGreaterThan(20);
    }

    private static long pushes(SampleDeal deal) {
        var moments = deal.history();
        return java.util.stream.IntStream.range(1, moments.size())
                .filter(i -> moments.get(i).close().isAfter(moments.get(i - 1).close()))
                .count();
    }

    private static double share(Predicate<SampleDeal> which) {
        return (double) DEALS.stream().filter(which).count() / DEALS.size();
    }

    private static double wonShare(Predicate<SampleDeal> which) {
        var closed = DEALS.stream()
                .filter(d -> !d.isOpen() && d.fate() != Fate.WALKED)
                .filter(which)
                .toList();
        return (double) closed.stream().filter(SampleDeal::isWon).count() / closed.size();
    }
}
