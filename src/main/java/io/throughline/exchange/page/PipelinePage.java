package io.throughline.exchange.page;

import io.throughline.exchange.report.ReportPage;
import io.throughline.web.Page;
import io.throughline.web.Shell;

/// The report within the application.
public record PipelinePage(Shell shell, ReportPage report) implements Page {}
