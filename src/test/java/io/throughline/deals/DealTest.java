package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Money;
import io.throughline.deals.DatedChange.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DealTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 1);

    @Test
    void the_outcome_is_hidden_before_the_day_of_the_close() {
        var before = won().asOf(CLOSED.minusDays(1), List.of());

        assertThat(before.status()).isEqualTo(Status.OPEN);
        assertThat(before.closedOn()).isNull();
        assertThat(before.stage()).as("only the outcome brought this stage").isNull();
        assertThat(won().asOf(CLOSED, List.of()).status()).isEqualTo(Status.WON);
    }

    @Test
    void an_amount_that_the_close_brought_is_not_known_before_it() {
        var changes = List.of(new DatedChange(Field.AMOUNT, CLOSED, null, "5000 EUR"));

        assertThat(won().asOf(CLOSED.minusDays(1), changes).amount()).isNull();
        assertThat(won().asOf(CLOSED, changes).amount()).isEqualTo(euro(5000));
    }

    @Test
    void what_stands_now_stood_always_where_no_change_is_dated() {
        assertThat(open().asOf(OPENED, List.of()).stage()).isEqualTo("Qualification");
        assertThat(open().asOf(OPENED, List.of()).amount()).isEqualTo(euro(5000));
    }

    @Test
    void between_two_changes_the_first_holds() {
        var changes = List.of(
                new DatedChange(Field.STAGE, OPENED, null, "Discovery"),
                new DatedChange(Field.STAGE, OPENED.plusDays(20), "Discovery", "Qualification"));

        assertThat(open().asOf(OPENED.minusDays(1), changes).stage()).isNull();
        assertThat(open().asOf(OPENED.plusDays(19), changes).stage()).isEqualTo("Discovery");
        assertThat(open().asOf(OPENED.plusDays(20), changes).stage()).isEqualTo("Qualification");
    }

    @Test
    void before_the_first_change_what_it_replaced_holds() {
        var changes = List.of(new DatedChange(Field.EXPECTED_CLOSE, OPENED.plusDays(9), "2026-04-01", "2026-07-01"));

        assertThat(open().asOf(OPENED, changes).expectedClose()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(open().asOf(OPENED.plusDays(9), changes).expectedClose()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void dates_contradict_when_the_end_lies_before_the_beginning() {
        assertThat(won().hasContradictingDates()).isFalse();
        assertThat(deal(Status.OPEN, CLOSED, OPENED, null).hasContradictingDates())
                .isTrue();
        assertThat(deal(Status.LOST, CLOSED, null, OPENED).hasContradictingDates())
                .isTrue();
        assertThat(deal(Status.OPEN, OPENED, OPENED, null).hasContradictingDates())
                .isFalse();
    }

    @Test
    void only_a_later_expected_close_is_a_push() {
        var later = new DatedChange(Field.EXPECTED_CLOSE, OPENED, "2026-04-01", "2026-04-02");
        var earlier = new DatedChange(Field.EXPECTED_CLOSE, OPENED, "2026-04-02", "2026-04-01");
        var first = new DatedChange(Field.EXPECTED_CLOSE, OPENED, null, "2026-04-01");

        assertThat(later.isPush()).isTrue();
        assertThat(earlier.isPull()).isTrue();
        assertThat(first.isPush() || first.isPull()).isFalse();
    }

    private static Deal won() {
        return deal(Status.WON, OPENED, null, CLOSED);
    }

    private static Deal open() {
        return deal(Status.OPEN, OPENED, LocalDate.of(2026, 7, 1), null);
    }

    private static Money euro(long amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }

    private static Deal deal(Status status, LocalDate opened, LocalDate expected, LocalDate closed) {
        return new Deal(
                new UUID(0, 1),
                "Pumps",
                null,
                null,
                null,
                null,
                status,
                status == Status.OPEN ? "Qualification" : "Won",
                euro(5000),
                opened,
                expected,
                closed,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                1);
    }
}
