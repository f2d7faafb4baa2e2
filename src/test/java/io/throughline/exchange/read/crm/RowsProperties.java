package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.Understanding.Asks;
import io.throughline.exchange.read.Understanding.Understood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// An export written by any country's program gives back the same deals, or asks; it never gives others.
class RowsProperties {
    record Deal(String name, LocalDate opened, LocalDate closes, BigDecimal amount) {}

    record Country(String day, Locale locale, char separator) {}

    @Property(tries = 200)
    void deals_come_back_as_they_were_or_are_asked_about(
            @ForAll("deals") List<Deal> deals, @ForAll("countries") Country country) throws IOException {
        var file = Files.createTempFile("deals", ".csv");
        try {
            Files.writeString(file, written(deals, country));
            switch (Reading.of(List.of(file), ReadOptions.none())) {
                case Asks(var questions) ->
                    assertThat(questions).allSatisfy(q -> assertThat(q.option()).startsWith("--dates"));
                case Understood(var files, var _) ->
                    assertThat(read(files.getFirst())).isEqualTo(deals);
                case io.throughline.exchange.read.Understanding.Refused refused -> throw new AssertionError(refused);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<Deal> read(io.throughline.exchange.read.UnderstoodFile file) {
        return Export.rows(file).taken().stream()
                .map(row -> new Deal(
                        row.get(Field.NAME),
                        LocalDate.parse(row.get(Field.OPENED_ON)),
                        LocalDate.parse(row.get(Field.CLOSE_DATE)),
                        new BigDecimal(row.get(Field.AMOUNT))))
                .toList();
    }

    private static String written(List<Deal> deals, Country country) {
        var day = DateTimeFormatter.ofPattern(country.day, Locale.ROOT);
        var amount = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(country.locale));
        var text = new StringBuilder(String.join(
                        String.valueOf(country.separator),
                        "deal_name",
                        "stage",
                        "created_date",
                        "close_date",
                        "amount"))
                .append('\n');
        for (var deal : deals) {
            var cells = List.of(
                    deal.name,
                    "Proposal",
                    day.format(deal.opened),
                    day.format(deal.closes),
                    amount.format(deal.amount));
            text.append('"')
                    .append(String.join("\"" + country.separator + "\"", cells))
                    .append("\"\n");
        }
        return text.toString();
    }

    @Provide
    Arbitrary<List<Deal>> deals() {
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(2);
        var names = Arbitraries.strings()
                .withChars("abc ,;|é")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(name -> "x" + name + "y");
        return Combinators.combine(names, days, days, amounts)
                .as(Deal::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Country> countries() {
        return Arbitraries.of(
                new Country("yyyy-MM-dd", Locale.US, ','),
                new Country("M/d/yyyy", Locale.US, ','),
                new Country("MM/dd/yy", Locale.US, '\t'),
                new Country("dd/MM/yyyy", Locale.UK, ','),
                new Country("d.M.yyyy", Locale.GERMANY, ';'),
                new Country("dd.MM.yy", Locale.GERMANY, ';'),
                new Country("dd/MM/yyyy", Locale.FRANCE, ';'),
                new Country("dd-MM-yy", Locale.of("nl", "NL"), '|'));
    }
}
