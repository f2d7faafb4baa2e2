package io.throughline.exchange.page;

import io.throughline.exchange.load.DoneImport;
import io.throughline.exchange.load.UndoSummary;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.Map;
import java.util.UUID;

/// What would go, and what would stay, were an import taken back.
public record UndoPage(Shell shell, DoneImport done, UndoSummary undoing) implements Page {
    public UUID id() {
        return done.summary().id();
    }

    public boolean isNothing() {
        return undoing.removed().isEmpty() && undoing.restored().isEmpty();
    }

    /// `3 deals`, by the table's name.
    public String counted(Map.Entry<String, Long> rows) {
        return RowsOf.table(this, rows.getKey(), rows.getValue());
    }
}
