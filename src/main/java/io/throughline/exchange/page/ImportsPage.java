package io.throughline.exchange.page;

import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.ImportSummary.FileSummary;
import io.throughline.exchange.upload.Upload;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/// What was imported, and what waits.
public record ImportsPage(Shell shell, List<Upload> uploads, List<DoneImport> done) implements Page {
    public String files(DoneImport done) {
        return done.summary().files().stream().map(FileSummary::file).collect(Collectors.joining(", "));
    }

    public String by(String name) {
        return name.equals("system") ? say("imports.by.command") : name;
    }

    public String created(DoneImport done) {
        return number(
                done.summary().files().stream().mapToLong(FileSummary::created).sum());
    }

    public String matched(DoneImport done) {
        return number(
                done.summary().files().stream().mapToLong(FileSummary::matched).sum());
    }

    public String refused(DoneImport done) {
        return number(done.summary().files().stream()
                .mapToLong(FileSummary::refusedRows)
                .sum());
    }

    private String number(long number) {
        return shell.wording().number(number);
    }
}
