package io.throughline.exchange.page;

import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.ImportSummary;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.UUID;

/// What an import brought.
public record ImportPage(Shell shell, DoneImport done) implements Page {
    public ImportSummary summary() {
        return done.summary();
    }

    public UUID id() {
        return summary().id();
    }

    public String title() {
        return done.example() ? say("import.example") : say("import.title", shell.moment(done.at()));
    }

    public String by() {
        return done.by().equals("system") ? say("imports.by.command") : done.by();
    }
}
