package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.deals.Interaction.Direction;
import io.throughline.review.Finding.Severity;
import io.throughline.review.Told;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuietTest {
    /// Fourteen pauses of 1 to 14 days: P80 is 11.4.
    private static final int[] PAUSES = IntStream.rangeClosed(1, 14).toArray();
    private final Check check = new Quiet();

    @Test
    void silence_longer_than_four_in_five_pauses_is_a_risk() {
        var deal = deal().gaps(PAUSES).happened(Direction.THEIRS, Channel.EMAIL, TODAY.minusDays(12));

        var finding = says(check, deal).found(Severity.RISK);

        assertThat(finding.says())
                .isEqualTo("The buyer last acted on 19 Feb 2026; of 14 pauses in your closed deals, 4 in 5 were over "
                        + "within 11 days.");
        assertThat(finding.records()).hasSize(1);
    }

    @Test
    void a_day_less_is_usual() {
        says(check, deal().gaps(PAUSES).happened(Direction.THEIRS, Channel.EMAIL, TODAY.minusDays(11)))
                .nothing(TODAY.plusDays(1));
    }

    @Test
    void with_too_few_pauses_thirty_days_count() {
        var thirteen = IntStream.rangeClosed(1, 13).toArray();

        assertThat(says(check, deal().gaps(thirteen).happened(Direction.BOTH, Channel.CALL, TODAY.minusDays(31)))
                        .found(Severity.RISK)
                        .says())
                .isEqualTo("The buyer last acted on 31 Jan 2026; that is more than 30 days ago.");
        says(check, deal().gaps(thirteen).happened(Direction.BOTH, Channel.CALL, TODAY.minusDays(30)))
                .nothing(TODAY.plusDays(1));
    }

    @Test
    void what_they_said_is_an_act_and_what_we_did_is_not() {
        var said = Told.need("explicit").since("2026-01-01").saidBy("Mira Holm", "2026-01-05");
        var deal = deal().told(said, Told.need("explicit").since("2026-01-01").said())
                .happened(Direction.OURS, Channel.EMAIL, TODAY)
                .happened(Direction.UNKNOWN, Channel.EMAIL, TODAY);

        assertThat(says(check, deal).found(Severity.RISK).records())
                .containsExactly(said.fact().id());
    }

    @Test
    void with_no_act_on_file_it_is_unknown() {
        says(check, deal()).unknown();
        says(check, deal().told(Told.need("explicit")).happened(Direction.OURS, Channel.EMAIL, TODAY.minusDays(99)))
                .unknown();
    }
}
