package io.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GradeTest {
    private static final UUID HEAD_OF_OPERATIONS = new UUID(0, 1);
    private static final UUID TREASURER = new UUID(0, 2);

    @Test
    void what_only_we_believe_is_assumed() {
        assertThat(Grade.of(List.of())).isEqualTo(Grade.ASSUMED);
        assertThat(Grade.of(List.of(said(null, Channel.MEETING)))).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void one_voice_is_stated_however_often_it_is_heard() {
        assertThat(Grade.of(List.of(said(HEAD_OF_OPERATIONS, Channel.CALL), said(HEAD_OF_OPERATIONS, Channel.EMAIL))))
                .isEqualTo(Grade.STATED);
    }

    @Test
    void a_document_alone_is_stated() {
        assertThat(Grade.of(List.of(said(null, Channel.DOCUMENT)))).isEqualTo(Grade.STATED);
    }

    @Test
    void two_voices_corroborate() {
        assertThat(Grade.of(List.of(said(HEAD_OF_OPERATIONS, Channel.CALL), said(TREASURER, Channel.CALL))))
                .isEqualTo(Grade.CORROBORATED);
    }

    @Test
    void a_voice_and_a_document_corroborate() {
        assertThat(Grade.of(List.of(said(HEAD_OF_OPERATIONS, Channel.CALL), said(null, Channel.DOCUMENT))))
                .isEqualTo(Grade.CORROBORATED);
    }

    @Test
    void an_act_of_the_buyer_shows_it() {
        assertThat(Grade.of(List.of(did(TREASURER)))).isEqualTo(Grade.SHOWN);
    }

    @Test
    void an_act_of_ours_shows_nothing() {
        assertThat(Grade.of(List.of(did(null)))).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void a_stale_grade_sinks_by_one_and_not_below_assumed() {
        assertThat(Grade.SHOWN.lower()).isEqualTo(Grade.CORROBORATED);
        assertThat(Grade.CORROBORATED.lower()).isEqualTo(Grade.STATED);
        assertThat(Grade.STATED.lower()).isEqualTo(Grade.ASSUMED);
        assertThat(Grade.ASSUMED.lower()).isEqualTo(Grade.ASSUMED);
        assertThat(Grade.UNKNOWN.lower()).isEqualTo(Grade.UNKNOWN);
    }

    private static Evidence said(UUID sayer, Channel channel) {
        return new Evidence(Ids.next(), sayer, null, LocalDate.of(2026, 3, 3), channel, false, "We must.", null);
    }

    private static Evidence did(UUID doer) {
        return new Evidence(
                Ids.next(), doer, null, LocalDate.of(2026, 3, 3), Channel.MEETING, true, "Released it.", null);
    }
}
