package io.throughline.exchange.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    private static final Terminal PLAIN = new Terminal(100, false, true);

    @Test
    void the_report_of_an_ordinary_pipeline_reads_as_agreed() throws IOException {
        try (var golden = getClass().getResourceAsStream("ordinary.txt")) {
            assertThat(text(SampleReport.ordinary(), PLAIN))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 97, 120})
    void no_line_is_wider_than_the_terminal(int columns) {
        assertThat(text(SampleReport.ordinary(), new Terminal(columns, false, true))
                        .lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void without_utf_8_only_ascii_is_written() {
        var text = text(SampleReport.ordinary(), new Terminal(100, false, false));
        assertThat(text).matches(t -> US_ASCII.newEncoder().canEncode(t));
    }

    @Test
    void without_colour_nothing_is_painted() {
        assertThat(text(SampleReport.ordinary(), PLAIN)).doesNotContain("\u001b");
        assertThat(text(SampleReport.ordinary(), new Terminal(100, true, true))).contains("\u001b[1m", "\u001b[31m");
    }

    @Test
    void the_pipeline_is_told_in_five_sentences() {
        assertThat(text(SampleReport.ordinary(), PLAIN).lines().filter(line -> line.startsWith("  · ")))
                .hasSize(5);
    }

    @Test
    void amounts_of_a_currency_end_below_each_other() {
        var rows = text(SampleReport.ordinary(), new Terminal(80, false, true))
                .lines()
                .filter(line -> line.endsWith(" no amount"))
                .toList();
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.indexOf("EUR")).isEqualTo(29));
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        assertThat(text(SampleReport.of(SampleReport.named("\u001b]0;gone\u0007\u202eDepot\n\n")), PLAIN))
                .contains("   1  ]0;goneDepot ")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @Test
    void a_long_name_leaves_room_for_the_amount() {
        assertThat(text(SampleReport.of(SampleReport.named("Depot ".repeat(40))), PLAIN)
                        .lines())
                .anyMatch(line -> line.endsWith("Depo…  EUR\u00a01,200"));
    }

    @Test
    void an_empty_pipeline_is_said_to_be_empty() {
        assertThat(text(SampleReport.empty(), PLAIN))
                .contains("No deal is open", "There is no open deal to show.", "No deal is closed yet")
                .doesNotContain("By verdict");
    }

    @Test
    void without_won_deals_nothing_is_called_dead() {
        assertThat(text(SampleReport.withoutClosedDeals(), PLAIN))
                .contains("2 open deals, and no won deal to compare with", "nothing says how long is too long")
                .doesNotContain("look dead", "┴ median");
    }

    @Test
    void every_open_deal_is_written_as_it_comes() {
        var out = new StringBuilder();
        ReviewedDeal.Stream three =
                taker -> List.of("a", "b", "c").forEach(name -> taker.accept(SampleReport.named(name)));
        new TerminalReport(SampleReport.ordinary(), Wording.ENGLISH, PLAIN, out).writeAll(three);
        assertThat(out.toString()).contains("Every open deal", "   1  a ", "   2  b ", "   3  c ");
    }

    private static String text(PipelineReport report, Terminal terminal) {
        var out = new StringBuilder();
        new TerminalReport(report, Wording.ENGLISH, terminal, out).write();
        return out.toString();
    }
}
