package io.throughline.review.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.buying.concern.WoundedRival;
import io.throughline.buying.concern.WoundedRival.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One loss wounds a rival wherever they stand against us: it is said once.
class WoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final UUID QUAY = Ids.next();

    private static WoundedRival wounded(String deal, String rival, Why why, UUID lost) {
        return new WoundedRival(Ids.next(), deal, null, rival, why, DAY, "Quay", lost, false);
    }

    @Test
    void deals_in_which_the_same_loss_is_felt_stand_together_in_their_order() {
        var wounds = Wound.of(
                List.of(
                        wounded("Yard", "Orbis", Why.LOST_ELSEWHERE, QUAY),
                        wounded("Crane", "Nexil", Why.LOST_ELSEWHERE, QUAY),
                        wounded("Gate", "Orbis", Why.LOST_ELSEWHERE, QUAY)),
                5);

        assertThat(wounds)
                .extracting(
                        wound -> wound.deals().stream().map(WoundedRival::deal).toList())
                .containsExactly(List.of("Yard", "Gate"), List.of("Crane"));
    }

    @Test
    void what_they_lost_in_a_deal_itself_is_of_that_deal_alone() {
        var wounds = Wound.of(
                List.of(
                        wounded("Yard", "Orbis", Why.LOST_HERE, QUAY),
                        wounded("Gate", "Orbis", Why.LOST_HERE, QUAY),
                        wounded("Gate", "Orbis", Why.LOST_ELSEWHERE, Ids.next()),
                        wounded("Gate", "Orbis", Why.LOST_ELSEWHERE, QUAY)),
                5);

        assertThat(wounds).hasSize(4);
    }

    @Test
    void of_many_deals_the_first_are_named_and_the_others_counted() {
        var many = IntStream.range(0, 9)
                .mapToObj(i -> wounded("Line " + i, "Orbis", Why.LOST_ELSEWHERE, QUAY))
                .toList();

        var wound = Wound.of(many, 5).getFirst();

        assertThat(wound.deals()).hasSize(4);
        assertThat(wound.more()).isEqualTo(5);
    }

    @Test
    void no_more_are_said_than_can_be_read() {
        var many = IntStream.range(0, 9)
                .mapToObj(i -> wounded("Line", "Rival " + i, Why.LOST_ELSEWHERE, QUAY))
                .toList();

        assertThat(Wound.of(many, 5)).hasSize(5);
    }
}
