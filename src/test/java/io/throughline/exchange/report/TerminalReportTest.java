package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Wording;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
    private static final Terminal PLAIN = new Terminal(100, false, true);

    @Test
    void no_line_is_wider_than_the_terminal() {
        assertThat(text(SampleReport.ordinary(), new Terminal(80, false, true)).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    private static String text(PipelineReport report, Terminal terminal) {
        var out = new StringBuilder();
        new TerminalReport(report, Wording.ENGLISH, terminal, out).write();
        return out.toString();
    }
}
