package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Wording;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void the_title_says_the_result() {
        assertThat(page(SampleReport.ordinary()).selectFirst("h1").text()).contains("open deals look dead");
    }

    private static Document page(PipelineReport report) {
        return Jsoup.parse(html(report));
    }

    private static String html(PipelineReport report) {
        var out = new StringWriter();
        new HtmlReport(report, Wording.ENGLISH).write(out);
        return out.toString();
    }
}
