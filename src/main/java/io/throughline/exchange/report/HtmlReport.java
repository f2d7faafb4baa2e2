package io.throughline.exchange.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.throughline.web.Wording;
import java.io.Writer;

/// The report as one HTML file that stands alone: no scripts, nothing to load, light and dark, printable.
public final class HtmlReport {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PipelineReport report;
    private final Wording wording;

    public HtmlReport(PipelineReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    /// @param out written as UTF-8, as the page declares
    public void write(Writer out) {
        templates.render("report/page.jte", ReportPage.of(report, wording, true), new WriterOutput(out));
    }
}
