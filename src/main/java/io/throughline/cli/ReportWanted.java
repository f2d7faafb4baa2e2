package io.throughline.cli;

import io.throughline.base.Today;
import io.throughline.exchange.load.ImportOptions;
import io.throughline.exchange.load.Imports;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.report.HtmlReport;
import io.throughline.exchange.report.Intake;
import io.throughline.exchange.report.JsonReport;
import io.throughline.exchange.report.PipelineReport;
import io.throughline.exchange.report.PipelineReports;
import io.throughline.exchange.report.ReviewedDeal;
import io.throughline.exchange.report.Terminal;
import io.throughline.exchange.report.TerminalReport;
import io.throughline.web.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which form a report is wanted, and for which day; writes it from files that were understood.
final class ReportWanted {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge as of that day (2026-03-31): later outcomes are hidden. Today, if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Write everything as JSON to standard output.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write one self-contained page there as well.")
    private @Nullable Path html;

    @Option(names = "--all", description = "Show every open deal, not only the ten that matter most.")
    private boolean all;

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /// Imports into a database that is deleted afterwards, and writes what there is to say.
    void write(Commands commands, Understanding.Understood understood, ImportOptions options) {
        var progress = new ConsoleProgress();
        progress.at("Starting the database", 0);
        try (var application = commands.start(Application.On.THROW_AWAY)) {
            var day = asOf().orElseGet(application.get(Today.class)::date);
            var summary = application.get(Imports.class).run(understood.files(), options.asOf(day), progress);
            progress.at("Writing the report", 0);
            application.get(PipelineReports.class).use(day, Intake.of(understood, summary), (report, deals, open) -> {
                progress.done();
                write(report, deals, open);
            });
        }
        if (html != null) System.err.println("The page is in " + html);
    }

    private void write(PipelineReport report, ReviewedDeal.Stream deals, ReviewedDeal.Stream open) {
        if (html != null) writePage(report, html);
        if (json) {
            new JsonReport(report).write(System.out, deals);
            return;
        }
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var terminal = Terminal.of(System.getenv(), Commands.isTerminal(), Charset.defaultCharset());
        var text = new TerminalReport(report, Wording.ENGLISH, terminal, out);
        if (all) text.writeAll(open);
        else text.write();
        out.flush();
    }

    private static void writePage(PipelineReport report, Path file) {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new HtmlReport(report, Wording.ENGLISH).write(out);
        } catch (IOException e) {
            throw new Unusable("The page can't be written to " + file + ": choose another file.");
        }
    }
}
