package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Wording;
import org.junit.jupiter.api.Test;

class AmountColumnsTest {
    @Test
    void amounts_of_a_currency_stand_below_each_other() {
        var report = SampleReport.ordinary();
        var columns = new AmountColumns(report, Wording.ENGLISH);
        var rows = report.pipeline().verdicts().stream().map(columns::of).toList();
        assertThat(rows.getFirst()).isEqualTo("EUR\u00a04,812,500   USD\u00a0912,000   3 no amount");
        assertThat(rows).allSatisfy(row -> assertThat(row.indexOf(" no amount")).isGreaterThan(30));
        assertThat(rows.get(1)).startsWith("EUR\u00a02,").contains("   USD\u00a0145,");
    }

    @Test
    void a_currency_that_a_verdict_lacks_keeps_its_place() {
        var report = SampleReport.ordinary();
        var unproven = report.pipeline().verdicts().getLast();
        assertThat(new AmountColumns(report, Wording.ENGLISH).of(unproven))
                .matches("EUR\u00a07,[0-9,]+ {3} {11}   [0-9]+ no amount");
    }
}
