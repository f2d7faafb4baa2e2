package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.load.Progress;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.Reading;
import io.throughline.review.Reviews;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sample comes through the whole of it: read, imported, reviewed.
@ThroughlineTest
class SampleImportTest {
    private static final int DEALS = 1_500;

    @Autowired
    Imports imports;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_is_imported_but_for_four_rows_and_its_review_has_something_to_say(@TempDir Path folder) {
        new SampleExport(SampleExportTest.TODAY, 1, DEALS).write(folder);
        var summary = imported(folder);

        assertThat(created(summary, RecordKind.DEAL)).isEqualTo(DEALS);
        assertThat(summary.files().stream()
                        .mapToLong(ImportSummary.FileSummary::refusedRows)
                        .sum())
                .isEqualTo(SampleExport.REFUSED);
        assertThat(summary.takenFor()).extracting(ImportSummary.TakenFor::value).contains("QuillonPro", "Quillon-Pro");
        assertThat(summary.unresolved()).isEmpty();

        reviews.reviewAll(SampleExportTest.TODAY, reviewed -> {});
        var verdicts = verdicts();
        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrder("WON", "LOST", "WALKED", "IN_DANGER", "AT_RISK", "UNPROVEN");
        var open = verdicts.get("IN_DANGER") + verdicts.get("AT_RISK") + verdicts.get("UNPROVEN");
        assertThat((double) verdicts.get("IN_DANGER") / open).isBetween(.25, .45);
        assertThat((double) verdicts.get("UNPROVEN") / open).isGreaterThan(.15);
        assertThat(findings())
                .contains(
                        "older-than-won",
                        "close-unlikely",
                        "pushed",
                        "quiet",
                        "dates-contradict",
                        "no-next-step",
                        "no-account",
                        "no-amount",
                        "duplicate");
    }

    private ImportSummary imported(Path folder) {
        var understood = (Understood) Reading.of(List.of(folder), ReadOptions.none());
        return imports.run(understood.files(), ImportOptions.LENIENT, Progress.NONE);
    }

    private static long created(ImportSummary summary, RecordKind kind) {
        return summary.files().stream()
                .filter(file -> file.kind() == kind)
                .mapToLong(ImportSummary.FileSummary::created)
                .sum();
    }

    private Map<String, Long> verdicts() {
        return jdbc
                .sql("select verdict, count(*) as deals from deal_review group by verdict")
                .query((row, number) -> Map.entry(row.getString("verdict"), row.getLong("deals")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> findings() {
        return jdbc.sql("""
                        select distinct finding ->> 'id'
                        from deal_review, jsonb_array_elements(findings) as finding""").query(String.class).list();
    }
}
