package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.deals.BulkChange.Chosen;
import io.throughline.deals.BulkChange.Line;
import io.throughline.deals.BulkChange.Why;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkChangeTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final UUID SELA = Ids.next();
    private final BulkChange close = new BulkChange.ExpectedClose(MARCH);

    @Test
    void a_deal_that_was_seen_as_it_is_gets_what_was_asked_for() {
        var line = close.line(new Chosen(deal(Status.OPEN, null, 4), true), 4);

        assertThat(line).isInstanceOfSatisfying(Line.To.class, to -> {
            assertThat(to.changed().expectedClose()).isEqualTo(MARCH);
            assertThat(to.deal().expectedClose()).isNull();
        });
    }

    @Test
    void what_can_t_be_taken_is_left_and_says_why() {
        assertThat(why(close, deal(Status.OPEN, null, 5), true)).isEqualTo(Why.CHANGED);
        assertThat(why(close, deal(Status.LOST, null, 4), true)).isEqualTo(Why.CLOSED);
        assertThat(why(close, deal(Status.OPEN, MARCH, 4), true)).isEqualTo(Why.SAME);
        assertThat(why(close, deal(Status.OPEN, null, 4), false)).isEqualTo(Why.NOT_YOURS);
    }

    @Test
    void an_owner_is_the_same_whatever_they_are_called() {
        assertThat(why(new BulkChange.Owner(SELA, "Sela B."), deal(Status.OPEN, null, 4), true))
                .isEqualTo(Why.SAME);
    }

    @Test
    void each_kind_of_change_says_what_it_is_of_and_becomes() {
        var other = new BulkChange.Owner(Ids.next(), "Oran Vance");
        var step = new BulkChange.NextStep("Call", MARCH);
        var stage = new BulkChange.Stage(null);

        assertThat(BulkChange.Field.OWNER.of(changed(other)))
                .isEqualTo("Oran Vance")
                .isEqualTo(other.text());
        assertThat(BulkChange.Field.NEXT_STEP.of(changed(step)))
                .isEqualTo("2027-03-01: Call")
                .isEqualTo(step.text());
        assertThat(BulkChange.Field.STAGE.of(changed(stage))).isNull();
        assertThat(stage.text()).isNull();
        assertThat(BulkChange.Field.EXPECTED_CLOSE.of(changed(close))).isEqualTo("2027-03-01");
        assertThat(close.field()).isEqualTo(BulkChange.Field.EXPECTED_CLOSE);
    }

    private static Deal changed(BulkChange change) {
        var line = change.line(new Chosen(deal(Status.OPEN, null, 4), true), 4);
        return ((Line.To) line).changed();
    }

    private static Why why(BulkChange change, Deal deal, boolean writable) {
        return ((Line.Left) change.line(new Chosen(deal, writable), 4)).why();
    }

    private static Deal deal(Status status, LocalDate close, int version) {
        return new Deal(
                Ids.next(),
                "Cold store sensors",
                null,
                null,
                SELA,
                "Sela Brandt",
                status,
                "Proposal",
                null,
                null,
                close,
                null,
                null,
                Deal.NextStep.NONE,
                null,
                null,
                null,
                Deal.Lane.VALUE,
                false,
                null,
                version);
    }
}
