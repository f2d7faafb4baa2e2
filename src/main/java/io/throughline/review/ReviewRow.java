package io.throughline.review;

import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A review in the form in which `deal_review` keeps it, as a line of PostgreSQL's text form of COPY.
final class ReviewRow {
    static final String COLUMNS =
            "deal_id, readership, as_of, snapshot_id, verdict, sentence, ask, phase, stations, findings, unknown, changes_on";

    private static final JsonFactory JSON = new JsonFactory();

    private ReviewRow() {}

    /// A row for each readership.
    static void append(StringBuilder out, BothReviews reviews) {
        reviews.rows().forEach((readership, review) -> append(out, readership, review));
    }

    private static void append(StringBuilder out, Readership readership, Review review) {
        out.append(review.dealId()).append('\t');
        out.append(readership.name()).append('\t');
        out.append(review.asOf()).append('\t');
        out.append(review.snapshotId()).append('\t');
        out.append(review.verdict().name()).append('\t');
        text(out, review.sentence()).append('\t');
        text(out, review.ask()).append('\t');
        out.append(review.phase() == null ? "\\N" : review.phase().name()).append('\t');
        text(out, review.stations()).append('\t');
        text(out, json(review.findings())).append('\t');
        out.append('{').append(String.join(",", review.unknown())).append("}\t");
        out.append(review.changesOn() == null ? "\\N" : review.changesOn().toString())
                .append('\n');
    }

    private static StringBuilder text(StringBuilder out, @Nullable String value) {
        if (value == null) return out.append("\\N");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\0' -> {}
                default -> out.append(c);
            }
        }
        return out;
    }

    /// The findings as a JSON array.
    static String json(List<Finding> findings) {
        if (findings.isEmpty()) return "[]";
        var text = new StringWriter(256);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (var finding : findings) write(json, finding);
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("says", finding.says());
        json.writeStringProperty("ask", finding.ask());
        json.writeArrayPropertyStart("records");
        for (UUID id : finding.records()) json.writeString(id.toString());
        json.writeEndArray();
        if (finding.changesOn() != null)
            json.writeStringProperty("changesOn", finding.changesOn().toString());
        json.writeEndObject();
    }
}
