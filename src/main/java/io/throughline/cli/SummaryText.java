package io.throughline.cli;

import io.throughline.exchange.load.ImportSummary;
import io.throughline.exchange.load.UndoSummary;
import io.throughline.exchange.read.Understanding.LeftOut;
import io.throughline.web.Wording;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Says what came of an import or its undoing.
record SummaryText(PrintStream out) {
    private static final int LINES = 20;

    void write(ImportSummary summary, List<LeftOut> leftOut) {
        out.println(summary.dryRun() ? "This is what would come of it; nothing was kept." : "Import " + summary.id());
        summary.files().forEach(this::file);
        leftOut.forEach(file -> line("%s was left out: %s", file.file(), file.why()));
        each(
                summary.takenFor(),
                t -> line(
                        "%s, %s: “%s” was taken for “%s” in %s",
                        t.file(), t.column(), t.value(), t.takenFor(), rows(t.rows())));
        each(
                summary.unresolved(),
                u -> line("%s, %s: nothing is known of “%s” (%s)", u.file(), u.column(), u.value(), rows(u.rows())));
        each(
                summary.conflicts(),
                c -> line(
                        "%s, line %d: %s of %s stays “%s”, as a person set it; the file says “%s”",
                        c.file(), c.line(), c.field(), c.record(), shown(c.ours()), shown(c.theirs())));
        summary.notes().forEach(out::println);
    }

    private void file(ImportSummary.FileSummary file) {
        line("%s: %s", file.file(), file.described());
        line(
                "    %s: %,d created, %,d matched (%,d of them changed), %,d left out as deleted, %,d refused",
                rows(file.rows()), file.created(), file.matched(), file.updated(), file.leftOut(), file.refusedRows());
        each(file.refused(), refused -> line("    line %d: %s", refused.line(), refused.reason()));
    }

    void write(UndoSummary summary) {
        summary.removed().forEach((table, rows) -> line("%s of %s gone", rows(rows), table));
        summary.restored().forEach((table, rows) -> line("%s of %s as before", rows(rows), table));
        if (summary.keptRows() > 0) line("Left as they are: %s:", rows(summary.keptRows()));
        each(summary.kept(), kept -> line("    %s %s: %s", kept.table(), kept.record(), kept.why()));
    }

    private <T> void each(List<T> all, java.util.function.Consumer<T> one) {
        all.stream().limit(LINES).forEach(one);
        if (all.size() > LINES) line("    … and %,d more", all.size() - LINES);
    }

    private void line(String pattern, Object... values) {
        out.println(String.format(Locale.ENGLISH, pattern, values));
    }

    private static String shown(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static String rows(long number) {
        return Wording.ENGLISH.count(number, "row", "rows");
    }
}
