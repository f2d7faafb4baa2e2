package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Phase;
import io.throughline.exchange.read.StageMeaning.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {
    @ParameterizedTest
    @CsvSource({
        "Won, WON,",
        "Closed Won, WON,",
        "closedwon, WON,",
        "Gewonnen, WON,",
        "Gagnée, WON,",
        "Cerrada ganada, WON,",
        "Lost, LOST,",
        "Loss, LOST,",
        "closedlost, LOST,",
        "Closed - Not Won, LOST,",
        "Dead, LOST,",
        "Verloren, LOST,",
        "Perdu, LOST,",
        "Cancelled, LOST,",
        "Disqualified, WALKED,",
        "Unqualified, WALKED,",
        "No-bid, WALKED,",
        "Prospecting, OPEN, CHANGES_OVER_TIME",
        "Qualification, OPEN, RECOGNITION",
        "Needs Analysis, OPEN, RECOGNITION",
        "Value Proposition, OPEN, RECOGNITION",
        "Id. Decision Makers, OPEN, EVALUATION",
        "Proposal/Price Quote, OPEN, EVALUATION",
        "Angebot, OPEN, EVALUATION",
        "presentationscheduled, OPEN, EVALUATION",
        "decisionmakerboughtin, OPEN, RESOLUTION",
        "Negotiation/Review, OPEN, RESOLUTION",
        "Négociation, OPEN, RESOLUTION",
        "Verbal Commit, OPEN, RESOLUTION",
        "Contract Sent, OPEN, RESOLUTION",
        "Engaging, OPEN,",
        "Deadline set, OPEN,"
    })
    void a_word_proposes(String stage, Status status, Phase phase) {
        var meaning = Stages.find(stage, seen(null, null)).orElseThrow();

        assertThat(meaning.status()).isEqualTo(status);
        assertThat(meaning.phase()).isEqualTo(phase);
        assertThat(meaning.why()).isNotBlank();
    }

    @Test
    void flags_go_before_words() {
        assertThat(Stages.find("Proposal", seen("true", "true")).orElseThrow().status())
                .isEqualTo(Status.WON);
        assertThat(Stages.find("Proposal", seen("true", "false")).orElseThrow().status())
                .isEqualTo(Status.LOST);
        assertThat(Stages.find("Disqualified", seen("true", "false"))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.WALKED);
        assertThat(Stages.find("Won back", seen("false", "false")).orElseThrow().status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void closed_alone_says_nothing() {
        assertThat(Stages.find("Closed", seen(null, null))).isEmpty();
        assertThat(Stages.find("Finished", seen("true", null))).isEmpty();
        assertThat(Stages.find("Closed", seen("true", "false"))).isPresent();
    }

    @Test
    void a_stage_with_a_comma_can_be_corrected() throws Wrong {
        var corrections = StageCorrections.parse("Proposal, sent=open:evaluation,Verbal = open:resolution, Dead=lost");

        assertThat(corrections.find("proposal, sent").orElseThrow().phase()).isEqualTo(Phase.EVALUATION);
        assertThat(corrections.find("VERBAL").orElseThrow().phase()).isEqualTo(Phase.RESOLUTION);
        assertThat(corrections.find("Dead").orElseThrow().status()).isEqualTo(Status.LOST);
    }

    @Test
    void corrections_can_stand_on_lines() throws Wrong {
        var corrections = StageCorrections.parse("# ours\nVerbal = open:none\nLeft = walked\n");

        assertThat(corrections.byStage()).containsOnlyKeys("verbal", "left");
        assertThat(corrections.find("Verbal").orElseThrow().phase()).isNull();
    }

    private static StageSeen seen(String closed, String won) {
        Map<String, StageSeen> stages = StageSeen.none();
        StageSeen.see(stages, "x", closed, won);
        return stages.get("x");
    }
}
