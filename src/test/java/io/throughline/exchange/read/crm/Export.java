package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RowSink;
import io.throughline.exchange.read.Understanding;
import io.throughline.exchange.read.Understanding.Asks;
import io.throughline.exchange.read.Understanding.Question;
import io.throughline.exchange.read.Understanding.Refused;
import io.throughline.exchange.read.Understanding.Understood;
import io.throughline.exchange.read.UnderstoodFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A made-up export that a test writes and reads.
record Export(Path dir) {
    /// @param values the fields that are filled
    record Row(long line, Map<Field, String> values, String extras) {
        String get(Field field) {
            return values.getOrDefault(field, "");
        }
    }

    record Rows(List<Row> taken, Map<Long, String> refused) {
        Row row(int index) {
            return taken.get(index);
        }

        List<String> all(Field field) {
            return taken.stream().map(row -> row.get(field)).toList();
        }
    }

    Path file(String name, String text) {
        try {
            var path = dir.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Understanding read(String text) {
        return Reading.of(List.of(file("export.csv", text)), ReadOptions.none());
    }

    Understanding read(String text, ReadOptions options) {
        return Reading.of(List.of(file("export.csv", text)), options);
    }

    UnderstoodFile understood(String text) {
        return only(read(text));
    }

    Rows rows(String text) {
        return rows(understood(text));
    }

    String refusal(String text) {
        return refusal(read(text));
    }

    Question question(String text) {
        return question(read(text));
    }

    static UnderstoodFile only(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Understood.class);
        assertThat(((Understood) understanding).files()).hasSize(1);
        return ((Understood) understanding).files().getFirst();
    }

    static String refusal(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Refused.class);
        return ((Refused) understanding).refusals().getFirst().why();
    }

    static Question question(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Asks.class);
        return ((Asks) understanding).questions().getFirst();
    }

    static ReadOptions options(String map, String dates, String numbers, String stages) {
        var given = ReadOptions.of(map, List.of(dates), List.of(numbers), stages);
        assertThat(given).isInstanceOf(ReadOptions.Given.Understood.class);
        return ((ReadOptions.Given.Understood) given).options();
    }

    static ReadOptions dates(String dates) {
        return options("", dates, "", "");
    }

    static ReadOptions map(String map) {
        return options(map, "", "", "");
    }

    static ReadOptions stages(String stages) {
        return options("", "", "", stages);
    }

    static Rows rows(UnderstoodFile file) {
        var taken = new ArrayList<Row>();
        var refused = new java.util.TreeMap<Long, String>();
        file.rows().read(new RowSink() {
            @Override
            public void row(long line, String[] values, String extras) {
                var filled = new EnumMap<Field, String>(Field.class);
                for (var i = 0; i < values.length; i++)
                    if (values[i] != null) filled.put(file.kind().fields().get(i), values[i]);
                taken.add(new Row(line, filled, extras));
            }

            @Override
            public void refused(long line, String reason) {
                refused.put(line, reason);
            }
        });
        return new Rows(taken, refused);
    }
}
