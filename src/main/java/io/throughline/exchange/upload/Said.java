package io.throughline.exchange.upload;

import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.crm.ReadOptions;
import io.throughline.exchange.read.crm.StageCorrections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a person said of how files are to be read, where they don't show it or were understood wrongly.
///
/// @param dates the order of all dates, `dmy`, `mdy` or `ymd`; blank where the files show it
/// @param datesOf the order of one column's dates, by its header
/// @param numbersOf what stands before the decimals of one column, `point` or `comma`, by its header
/// @param stages what stages mean, by their names
/// @param columns what columns are, by file
public record Said(
        String dates,
        Map<String, String> datesOf,
        Map<String, String> numbersOf,
        Map<String, StageMeaning> stages,
        Map<String, Columns> columns) {
    public static final Said NOTHING = new Said("", Map.of(), Map.of(), Map.of(), Map.of());

    /// What columns of one file are.
    ///
    /// @param uses a field in small letters, `extra` or `ignore`, by header
    public record Columns(RecordKind kind, Map<String, String> uses) {
        String section(String file) {
            var section = new StringBuilder("[" + file + " = " + kind.name() + "]\n");
            uses.forEach((header, use) -> section.append('"')
                    .append(header.replaceAll("\\s+", " ").replace("\"", "\"\""))
                    .append("\" = ")
                    .append(use)
                    .append('\n'));
            return section.toString();
        }
    }

    ReadOptions.Given options() {
        var map = new StringBuilder();
        columns.forEach((file, said) -> map.append(said.section(file)));
        var orders = words(datesOf);
        if (!dates.isBlank()) orders.addFirst(dates);
        return switch (ReadOptions.of(map.toString(), orders, words(numbersOf), "")) {
            case ReadOptions.Given.Understood(var options) ->
                new ReadOptions.Given.Understood(options.with(StageCorrections.of(stages)));
            case ReadOptions.Given.Misstated misstated -> misstated;
        };
    }

    /// A header is known by its letters and digits; what parts one word from another may not stand in it.
    private static List<String> words(Map<String, String> byHeader) {
        var words = new java.util.ArrayList<String>();
        byHeader.forEach((header, word) -> words.add(header.replaceAll("[,=]", " ") + "=" + word));
        return words;
    }

    public Said withDates(String order) {
        return new Said(order.toLowerCase(Locale.ROOT), datesOf, numbersOf, stages, columns);
    }

    public Said withDatesOf(String header, String order) {
        return new Said(dates, with(datesOf, header, order), numbersOf, stages, columns);
    }

    public Said withNumbersOf(String header, String mark) {
        return new Said(dates, datesOf, with(numbersOf, header, mark), stages, columns);
    }

    public Said with(String stage, StageMeaning meaning) {
        return new Said(dates, datesOf, numbersOf, with(stages, stage, meaning), columns);
    }

    public Said with(String file, RecordKind kind, String header, String use) {
        var uses = columns.containsKey(file) ? columns.get(file).uses() : Map.<String, String>of();
        return new Said(
                dates, datesOf, numbersOf, stages, with(columns, file, new Columns(kind, with(uses, header, use))));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
