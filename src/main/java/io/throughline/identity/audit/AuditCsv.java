package io.throughline.identity.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Events as CSV (RFC 4180), times in UTC. Text by which a spreadsheet would begin a formula gets an apostrophe in
/// front.
final class AuditCsv implements AutoCloseable {
    private static final String FORMULA = "=+-@\t\r\n'";

    private final CsvWriter csv;

    AuditCsv(Writer out) {
        this.csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "id",
                "at",
                "kind",
                "act",
                "actor",
                "name",
                "subject_kind",
                "subject_id",
                "tables",
                "request",
                "address");
    }

    void write(AuditEvent event) {
        var subject = event.subject();
        csv.writeRecord(
                event.id().toString(),
                event.at().toString(),
                event.kind().name(),
                neutral(event.act()),
                neutral(event.actor()),
                neutral(event.name()),
                neutral(subject == null ? null : subject.kind()),
                subject == null ? "" : subject.id().toString(),
                String.join(" ", event.tables()),
                neutral(event.request()),
                neutral(event.address()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    static String neutral(@Nullable String text) {
        var said = Objects.requireNonNullElse(text, "");
        return !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
    }
}
