package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.RowSink;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.UnderstoodFile;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample is read by the reader that reads everybody's exports.
class SampleReadingTest {
    @TempDir
    static Path folder;

    static List<UnderstoodFile> files = List.of();

    @BeforeAll
    static void read() {
        new SampleExport(SampleExportTest.TODAY, 1, 2_000).write(folder);
        var understood = Reading.of(List.of(folder), ReadOptions.none());
        assertThat(understood).isInstanceOf(Understanding.Understood.class);
        files = ((Understanding.Understood) understood).files();
    }

    @Test
    void all_nine_files_are_understood_without_a_question() {
        assertThat(files).hasSize(9).allMatch(file -> file.system() == CrmSystem.SALESFORCE);
        assertThat(files).extracting(UnderstoodFile::kind).containsExactlyInAnyOrder(RecordKind.values());
    }

    @Test
    void four_rows_are_refused_and_no_more() {
        assertThat(files.stream().flatMap(file -> read(file).refused.stream()))
                .hasSize(SampleExport.REFUSED)
                .anyMatch(why -> why.contains("2025-02-29") || why.contains("29"));
        assertThat(read(of(RecordKind.DEAL)).rows).isEqualTo(2_000);
    }

    @Test
    void its_stages_are_taken_for_what_they_are() {
        var stages = of(RecordKind.DEAL).stages();
        assertThat(stages.get("Closed Won").status()).isEqualTo(StageMeaning.Status.WON);
        assertThat(stages.get("Closed Lost").status()).isEqualTo(StageMeaning.Status.LOST);
        assertThat(stages.get("Disqualified").status()).isIn(StageMeaning.Status.LOST, StageMeaning.Status.WALKED);
        assertThat(stages.get("Prospecting").status()).isEqualTo(StageMeaning.Status.OPEN);
    }

    @Test
    void what_sellers_keep_in_columns_of_their_own_is_taken_for_what_it_is() {
        var deals = of(RecordKind.DEAL);
        assertThat(deals.carries(Field.NEXT_STEP_ON)).isTrue();
        assertThat(deals.carries(Field.PRODUCT_NAME)).isTrue();
        assertThat(deals.carries(Field.REASON)).isTrue();
        assertThat(deals.extraColumns()).containsExactly("Competitor__c", "Budget_Confirmed__c");
        assertThat(of(RecordKind.DEAL_LINE).carries(Field.PRODUCT_NAME)).isTrue();
    }

    private static UnderstoodFile of(RecordKind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst().orElseThrow();
    }

    private static Counted read(UnderstoodFile file) {
        var counted = new Counted();
        file.rows().read(counted);
        return counted;
    }

    private static final class Counted implements RowSink {
        int rows;
        final List<String> refused = new ArrayList<>();

        @Override
        public void row(long line, @Nullable String[] values, String extras) {
            rows++;
        }

        @Override
        public void refused(long line, String reason) {
            refused.add(reason);
        }
    }
}
