package io.throughline.review.pipeline;

import io.throughline.deals.BulkChange;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for one field of many deals, and what it would change.
///
/// @param chosen the deals as they are
/// @param lines what would become of each; empty as long as nothing is typed
/// @param to what the field would become, as [BulkChange#text]
/// @param problem what is wrong, `null` if nothing
/// @param words to choose from: our stages, or names
public record BulkPage(
        Shell shell,
        BulkAsked asked,
        List<BulkChange.Chosen> chosen,
        List<BulkChange.Line> lines,
        @Nullable String to,
        @Nullable String problem,
        List<String> words)
        implements Page {

    public String field() {
        return BulkAsked.word(asked.field());
    }

    public String label() {
        return say("bulk.field." + field());
    }

    public String title() {
        return say("bulk.title", label(), chosen.size());
    }

    public boolean is(BulkChange.Field field) {
        return asked.field() == field;
    }

    public String value() {
        var value = asked.value();
        return value == null ? "" : value;
    }

    public String on() {
        return asked.on();
    }

    public String back() {
        return "/deals?" + asked.query().text();
    }

    public java.util.Map<String, String> fields() {
        return asked.query().fields();
    }

    /// How many of those that were chosen are not there, or not for the viewer to see.
    public int missing() {
        return asked.deals().size() - chosen.size();
    }

    public List<BulkChange.Line.To> changes() {
        return lines.stream()
                .filter(BulkChange.Line.To.class::isInstance)
                .map(BulkChange.Line.To.class::cast)
                .toList();
    }

    public List<BulkChange.Line.Left> left() {
        return lines.stream()
                .filter(BulkChange.Line.Left.class::isInstance)
                .map(BulkChange.Line.Left.class::cast)
                .toList();
    }

    public String why(BulkChange.Why why) {
        return say("bulk.why." + why.name());
    }

    public String now(BulkChange.Chosen chosen) {
        return says(asked.field().of(chosen.deal()));
    }

    public String before(BulkChange.Line.To line) {
        return says(asked.field().of(line.deal()));
    }

    public String after() {
        return says(to);
    }

    private String says(@Nullable String text) {
        return says(this, asked.field(), text);
    }

    /// A field's text as a reader writes it.
    static String says(Page page, BulkChange.Field field, @Nullable String text) {
        if (text == null || text.isEmpty()) return page.say("bulk.nothing");
        return field == BulkChange.Field.EXPECTED_CLOSE ? page.shell().day(LocalDate.parse(text)) : text;
    }
}
