package io.throughline.exchange.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {
    /// How a program writes a table.
    record Hand(char separator, boolean quotesAll, String charset, boolean mark, String end, boolean endsWithEnd) {}

    @Property(tries = 500)
    void whatever_way_a_table_is_written_it_reads_back_the_same(
            @ForAll("hands") Hand hand, @ForAll("tables") List<List<String>> rows) throws IOException {
        var all = new ArrayList<List<String>>();
        all.add(List.of("Name", "Stage", "Amount"));
        all.addAll(rows);
        var bytes = written(all, hand).getBytes(Charset.forName(hand.charset));

        var table = Table.of(new Source("x.csv", () -> new ByteArrayInputStream(bytes)));
        var read = new ArrayList<List<String>>();
        table.read(cells -> read.add(List.of(cells.string(0), cells.string(1), cells.string(2))));

        assertThat(table.header()).isEqualTo(all.getFirst());
        assertThat(read)
                .isEqualTo(
                        rows.stream().filter(r -> !String.join("", r).isEmpty()).toList());
    }

    private static String written(List<List<String>> rows, Hand hand) {
        var text = new StringBuilder(hand.mark ? "\ufeff" : "");
        for (var row : rows) {
            var cells = row.stream().map(cell -> cell(cell, hand)).toList();
            text.append(String.join(String.valueOf(hand.separator), cells)).append(hand.end);
        }
        if (!hand.endsWithEnd) text.setLength(text.length() - hand.end.length());
        return text.toString();
    }

    private static String cell(String cell, Hand hand) {
        var needs = cell.chars().anyMatch(c -> ",;|\t\"\r\n".indexOf(c) >= 0);
        return hand.quotesAll || needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Provide
    Arbitrary<Hand> hands() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(',', ';', '|', '\t'),
                        Arbitraries.of(true, false),
                        Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false))
                .as((separator, quotes, charset, mark, end, ends) ->
                        new Hand(separator, quotes, charset, mark && charset.startsWith("UTF"), end, ends));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("aZ9 äöüß€éñ'\"\n,;|.-/()=+@")
                .ofMaxLength(12)
                .map(String::strip);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
    }
}
