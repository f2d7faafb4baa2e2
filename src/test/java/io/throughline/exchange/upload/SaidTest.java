package io.throughline.exchange.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SaidTest {
    private static final StageMeaning LOST = new StageMeaning(StageMeaning.Status.LOST, null, StageMeaning.SAID);

    @TempDir
    Path dir;

    @Test
    void what_is_said_reads_the_files_so_however_strange_their_names_are() throws IOException {
        var file = dir.resolve("Our deals = [all], v2.csv");
        Files.writeString(
                file,
                "opportunity_id,account,deal_stage,\"Worth, = all\",\"when, then\"\n"
                        + "X1,Company Anvar,\"#Gone, = for good\",5,01/02/2025\n");
        var said = Said.NOTHING
                .with("#Gone, = for good", LOST)
                .with(file.getFileName().toString(), RecordKind.DEAL, "Worth, = all", "amount")
                .with(file.getFileName().toString(), RecordKind.DEAL, "when, then", "opened_on")
                .withDatesOf("when, then", "dmy");
        var kept = JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(said), Said.class);
        assertThat(kept).isEqualTo(said);
        var options = ((ReadOptions.Given.Understood) kept.options()).options();
        var understood = (Understanding.Understood) Reading.of(List.of(file), options);
        assertThat(understood.files()).singleElement().satisfies(read -> {
            assertThat(read.stages()).containsEntry("#Gone, = for good", LOST);
            assertThat(read.columns().get(3).field()).map(Enum::name).contains("AMOUNT");
            assertThat(read.columns().get(4).field()).map(Enum::name).contains("OPENED_ON");
        });
    }

    @Test
    void a_word_that_is_no_field_is_answered_in_a_sentence() {
        var said = Said.NOTHING.with("a.csv", RecordKind.DEAL, "amount", "weather");
        assertThat(said.options())
                .isInstanceOfSatisfying(
                        ReadOptions.Given.Misstated.class,
                        misstated -> assertThat(misstated.why()).contains("weather"));
    }
}
