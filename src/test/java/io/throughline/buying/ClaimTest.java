package io.throughline.buying;

import static io.throughline.buying.Somebody.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is said of a person ages as facts do, and is read as it stood on a day.
class ClaimTest {
    private static final UUID MIRA = Somebody.id("Mira");

    private static Evidence heard(LocalDate on, boolean act) {
        return new Evidence(Ids.next(), MIRA, "Mira", on, Channel.CALL, act, "So she says", null);
    }

    private static Claim claim(Claim.Kind kind, LocalDate until, Evidence... evidence) {
        return new Claim(Ids.next(), MIRA, kind, "", null, evidence[0].on(), until, List.of(evidence));
    }

    @Test
    void it_counts_one_grade_lower_once_nobody_said_so_for_its_half_life() {
        var claim = claim(Claim.Kind.REASON, null, heard(DAY.minusDays(180), false));

        assertThat(claim.freshUntil(DAY)).isEqualTo(DAY);
        assertThat(claim.isStale(DAY)).isFalse();
        assertThat(claim.grade(DAY)).isEqualTo(Grade.STATED);
        assertThat(claim.isStale(DAY.plusDays(1))).isTrue();
        assertThat(claim.grade(DAY.plusDays(1))).isEqualTo(Grade.ASSUMED);
        assertThat(claim.heard(DAY.plusDays(1))).isEqualTo(Grade.STATED);
        assertThat(claim.isTheirs(DAY.plusDays(1))).as("only our belief by now").isFalse();
    }

    @Test
    void who_says_it_once_more_makes_it_fresh_from_that_day_on_and_not_before() {
        var claim = claim(Claim.Kind.REASON, null, heard(DAY.minusDays(300), false), heard(DAY, false));

        assertThat(claim.isStale(DAY)).isFalse();
        assertThat(claim.isStale(DAY.minusDays(1))).isTrue();
    }

    @Test
    void it_ages_as_the_company_has_it() {
        var claim = claim(Claim.Kind.REASON, null, heard(DAY.minusDays(20), false));

        assertThat(claim.isStale(DAY)).isFalse();
        assertThat(claim.ageing(HalfLives.USUAL.with(false, Grade.STATED, 10)).isStale(DAY))
                .isTrue();
        assertThat(claim.ageing(HalfLives.USUAL.with(true, Grade.STATED, 10)).isStale(DAY))
                .as("it is no day")
                .isFalse();
    }

    @Test
    void a_reason_may_be_gone_and_a_fight_was_fought() {
        var reason = claim(Claim.Kind.REASON, null, heard(DAY.minusDays(400), false));
        var fought = claim(Claim.Kind.FOUGHT, null, heard(DAY.minusDays(400), true));
        var coach = Coach.of(List.of(reason, fought), new Accuracy(4, 0), DAY);

        assertThat(coach.reason()).isEqualTo(Coach.Test.BELIEVED);
        assertThat(coach.fought()).isEqualTo(Coach.Test.MET);
        assertThat(coach.standing()).isEqualTo(Coach.Standing.FRIENDLY);
    }

    @Test
    void on_a_day_it_is_what_had_been_said_by_then() {
        var claim = claim(
                Claim.Kind.ROLE, DAY.minusDays(5), heard(DAY.minusDays(30), false), heard(DAY.minusDays(10), false));

        assertThat(claim.by(DAY.minusDays(31))).isEmpty();
        var then = claim.by(DAY.minusDays(20)).orElseThrow();
        assertThat(then.until()).isNull();
        assertThat(then.evidence()).hasSize(1);
        var later = claim.by(DAY).orElseThrow();
        assertThat(later.until()).isEqualTo(DAY.minusDays(5));
        assertThat(later.evidence()).hasSize(2);
    }
}
