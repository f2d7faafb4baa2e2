package io.throughline.exchange.page;

import io.throughline.base.NotFound;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.report.PipelineReport;
import io.throughline.exchange.report.ReportPage;
import io.throughline.web.Html;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The report on the pipeline, as `review` writes it: for everybody, of the deals that they may see.
@Controller
class ReportController {
    private final LatestReport reports;
    private final Imports imports;

    ReportController(LatestReport reports, Imports imports) {
        this.reports = reports;
        this.imports = imports;
    }

    @GetMapping("/report")
    ModelAndView latest(Shell shell) {
        return page(shell, reports.latest(shell.signedIn()));
    }

    @GetMapping("/imports/{id}/report")
    ModelAndView of(@PathVariable UUID id, Shell shell) {
        var done = imports.find(id)
                .filter(found -> !found.undone())
                .orElseThrow(() -> new NotFound("There is no such import, or it was taken back."));
        return page(shell, reports.of(done, shell.signedIn()));
    }

    private static ModelAndView page(Shell shell, PipelineReport report) {
        return Html.ok("exchange/report", new PipelinePage(shell, ReportPage.of(report, shell.wording(), false)));
    }
}
