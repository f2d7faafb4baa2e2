package io.throughline.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final LocalDate HEARD = LocalDate.of(2026, 3, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);
    private static final UUID TREASURER = new UUID(0, 1);

    @Test
    void a_stated_date_counts_for_sixty_days_and_then_one_grade_lower() {
        var date = eventDate("OPERATIONAL", said(TREASURER, Channel.CALL, HEARD));

        assertThat(date.grade(HEARD.plusDays(60))).isEqualTo(Grade.STATED);
        assertThat(date.grade(HEARD.plusDays(61))).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void saying_it_again_makes_it_fresh() {
        var again = HEARD.plusDays(50);
        var date = eventDate("OPERATIONAL", said(TREASURER, Channel.CALL, HEARD), said(TREASURER, Channel.CALL, again));

        assertThat(date.freshUntil(again)).isEqualTo(again.plusDays(60));
        assertThat(date.freshUntil(HEARD)).isEqualTo(HEARD.plusDays(60));
    }

    @Test
    void a_contractual_date_with_a_document_does_not_age_before_it_passes() {
        var date = eventDate("CONTRACTUAL", said(null, Channel.DOCUMENT, HEARD));

        assertThat(date.grade(DEADLINE)).isEqualTo(Grade.STATED);
        assertThat(date.grade(DEADLINE.plusDays(1))).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void a_regulatory_date_without_a_document_ages_like_any_other() {
        var date = eventDate("REGULATORY", said(TREASURER, Channel.CALL, HEARD));

        assertThat(date.freshUntil(DEADLINE)).isEqualTo(HEARD.plusDays(60));
    }

    @Test
    void evidence_of_a_later_day_does_not_count_yet() {
        var date = eventDate(
                "OPERATIONAL",
                said(TREASURER, Channel.CALL, HEARD),
                said(new UUID(0, 2), Channel.CALL, HEARD.plusDays(9)));

        assertThat(date.grade(HEARD)).isEqualTo(Grade.STATED);
        assertThat(date.grade(HEARD.plusDays(9))).isEqualTo(Grade.CORROBORATED);
    }

    @Test
    void asked_without_an_answer_stays_unknown() {
        var asked = new Fact(
                Ids.next(),
                FactKind.EVENT_OWNER,
                "",
                Fact.Answer.ASKED_UNKNOWN,
                "",
                null,
                null,
                null,
                null,
                HEARD,
                null,
                List.of());

        assertThat(asked.grade(HEARD)).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void a_fact_lives_from_its_first_day_until_the_day_another_takes_its_place() {
        var fact = new Fact(
                Ids.next(),
                FactKind.NEED,
                "explicit",
                Fact.Answer.KNOWN,
                "Halve it.",
                null,
                null,
                null,
                null,
                HEARD,
                HEARD.plusDays(5),
                List.of());

        assertThat(fact.isLive(HEARD.minusDays(1))).isFalse();
        assertThat(fact.isLive(HEARD)).isTrue();
        assertThat(fact.isLive(HEARD.plusDays(4))).isTrue();
        assertThat(fact.isLive(HEARD.plusDays(5))).isFalse();
    }

    private static Fact eventDate(String dateKind, Evidence... evidence) {
        return new Fact(
                Ids.next(),
                FactKind.EVENT_DATE,
                dateKind,
                Fact.Answer.KNOWN,
                "The licence ends.",
                DEADLINE,
                null,
                null,
                null,
                HEARD,
                null,
                List.of(evidence));
    }

    private static Evidence said(UUID sayer, Channel channel, LocalDate on) {
        return new Evidence(Ids.next(), sayer, null, on, channel, false, "It ends.", null);
    }
}
