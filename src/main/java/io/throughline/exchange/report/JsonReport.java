package io.throughline.exchange.report;

import io.throughline.exchange.report.Intake.Imported;
import io.throughline.review.WinRate;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The report as JSON, UTF-8, in the stable form that `docs/review-json.md` describes. Deals are written as they come.
public final class JsonReport {
    private final PipelineReport report;

    public JsonReport(PipelineReport report) {
        this.report = report;
    }

    /// @param deals all deals, open and closed
    public void write(OutputStream out, ReviewedDeal.Stream deals) {
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("asOf", report.asOf().toString());
            intake(json);
            json.writeName("deals").writeStartArray();
            deals.each(deal -> deal(json, deal));
            json.writeEndArray();
            figures(json);
            winRates(json, report.winRates());
            each(json, "unknown", report.unknown(), json::writeString);
            rest(json);
            json.writeEndObject();
        }
    }

    private void intake(JsonGenerator json) {
        var intake = report.intake();
        each(json, "imported", intake.imported(), file -> imported(json, file));
        each(
                json,
                "takenFor",
                intake.takenFor(),
                taken -> json.writeStartObject()
                        .writeStringProperty("file", taken.file())
                        .writeStringProperty("column", taken.column())
                        .writeStringProperty("value", taken.value())
                        .writeStringProperty("takenFor", taken.takenFor())
                        .writeNumberProperty("rows", taken.rows())
                        .writeEndObject());
    }

    private static void imported(JsonGenerator json, Imported file) {
        json.writeStartObject()
                .writeStringProperty("file", file.file())
                .writeStringProperty("kind", file.kind())
                .writeNumberProperty("rows", file.rows())
                .writeNumberProperty("created", file.created())
                .writeNumberProperty("matched", file.matched());
        each(
                json,
                "refused",
                file.refused(),
                row -> json.writeStartObject()
                        .writeNumberProperty("line", row.line())
                        .writeStringProperty("reason", row.reason())
                        .writeEndObject());
        json.writeNumberProperty("deleted", file.deleted());
        json.writeNumberProperty("refusedRows", file.refusedRows());
        json.writeEndObject();
    }

    private static void deal(JsonGenerator json, ReviewedDeal deal) {
        json.writeStartObject();
        text(json, "externalId", deal.externalId());
        text(json, "name", deal.name());
        text(json, "account", deal.account());
        text(json, "owner", deal.owner());
        text(json, "stage", deal.stage());
        text(json, "status", deal.status().name().toLowerCase(Locale.ROOT));
        amount(json, deal);
        if (deal.ageDays() == null) json.writeNullProperty("ageDays");
        else json.writeNumberProperty("ageDays", deal.ageDays());
        text(json, "verdict", deal.verdict().word());
        text(json, "sentence", deal.sentence());
        text(json, "ask", deal.ask());
        each(
                json,
                "findings",
                deal.findings(),
                finding -> json.writeStartObject()
                        .writeStringProperty("id", finding.id())
                        .writeStringProperty("severity", Say.severity(finding.severity()))
                        .writeStringProperty("says", finding.says())
                        .writeStringProperty("ask", finding.ask())
                        .writeEndObject());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, ReviewedDeal deal) {
        var amount = deal.amount();
        if (amount == null) json.writeNullProperty("amount");
        else json.writeName("amount").writeNumber(amount.amount());
        text(json, "currency", amount == null ? null : amount.currency());
    }

    private void figures(JsonGenerator json) {
        var closed = report.closed();
        var usual = closed.usual();
        json.writeName("class").writeStartObject();
        json.writeStringProperty("name", closed.className());
        json.writeNumberProperty("n", usual.n());
        number(json, "median", usual.isKnown() ? usual.median() : null);
        number(json, "p95", usual.isKnown() ? usual.p95() : null);
        number(json, "longest", usual.isKnown() ? (double) usual.longest() : null);
        json.writeNumberProperty("leftOut", closed.leftOut());
        json.writeEndObject();
    }

    private static void winRates(JsonGenerator json, SegmentRates rates) {
        each(json, "winRates", rates.rates(), rate -> winRate(json, rate));
    }

    private static void winRate(JsonGenerator json, WinRate rate) {
        json.writeStartObject()
                .writeStringProperty("dimension", Say.dimension(rate))
                .writeStringProperty("segment", rate.segment())
                .writeNumberProperty("won", rate.won())
                .writeNumberProperty("closed", rate.closed());
        number(json, "rate", rate.rate());
        number(json, "low", rate.interval().low());
        number(json, "high", rate.interval().high());
        json.writeBooleanProperty("standsOut", rate.standsOut()).writeEndObject();
    }

    private void rest(JsonGenerator json) {
        each(
                json,
                "leftOut",
                report.intake().leftOut(),
                file -> json.writeStartObject()
                        .writeStringProperty("file", file.file())
                        .writeStringProperty("why", file.why())
                        .writeEndObject());
        each(
                json,
                "settled",
                report.intake().settled(),
                settled -> json.writeStartObject()
                        .writeStringProperty("file", settled.file())
                        .writeStringProperty("what", settled.what())
                        .writeStringProperty("taken", settled.taken())
                        .writeEndObject());
        each(
                json,
                "unresolved",
                report.intake().unresolved(),
                missing -> json.writeStartObject()
                        .writeStringProperty("file", missing.file())
                        .writeStringProperty("column", missing.column())
                        .writeStringProperty("value", missing.value())
                        .writeNumberProperty("rows", missing.rows())
                        .writeEndObject());
        each(json, "notes", report.intake().notes(), json::writeString);
        var moves = report.pipeline().closeMoves();
        json.writeName("closeDateMoves")
                .writeStartObject()
                .writeNumberProperty("later", moves.later())
                .writeNumberProperty("earlier", moves.earlier())
                .writeEndObject();
        json.writeNumberProperty("openedLater", report.pipeline().openedLater());
    }

    private static <T> void each(JsonGenerator json, String name, List<T> values, Consumer<T> writer) {
        json.writeName(name).writeStartArray();
        values.forEach(writer);
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) json.writeNullProperty(name);
        else json.writeStringProperty(name, text);
    }

    /// Rounded to four digits; a whole number is written as one.
    private static void number(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
            return;
        }
        var rounded = Math.round(value * 10_000) / 10_000.0;
        if (rounded == Math.rint(rounded)) json.writeNumberProperty(name, (long) rounded);
        else json.writeNumberProperty(name, rounded);
    }
}
