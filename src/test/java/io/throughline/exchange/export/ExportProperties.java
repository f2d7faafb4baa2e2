package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ExportProperties {
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatever_was_stored_comes_back_with_its_history(@ForAll("edits") List<Edit> edits) throws IOException {
        var folder = Files.createTempDirectory("export");
        var target = folder.resolve("all.zip");
        try (var from = TestDatabase.create();
                var to = TestDatabase.create()) {
            for (var edit : edits) from.transactions().executeWithoutResult(status -> edit.make(from.jdbc()));

            Copies.exportsOf(from).write(target, Progress.NONE);
            var result = Copies.exportsOf(to).bringBack(target, Progress.NONE);

            assertThat(result).isInstanceOf(BroughtBack.Done.class);
            assertThat(Copies.everything(to.jdbc())).isEqualTo(Copies.everything(from.jdbc()));
        } finally {
            Files.deleteIfExists(target);
            Files.delete(folder);
        }
    }

    /// A table that no edit fills would be compared in vain.
    @Example
    void no_table_and_no_history_is_left_out_of_what_is_compared() {
        try (var database = TestDatabase.create()) {
            for (var act : Edit.Act.values())
                if (act != Edit.Act.REMOVE)
                    database.transactions()
                            .executeWithoutResult(status -> new Edit(act, "one", "other", 5).make(database.jdbc()));

            assertThat(Copies.everything(database.jdbc()))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Edit.Act.values()),
                        words(),
                        words(),
                        Arbitraries.integers().between(0, 9))
                .as(Edit::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    private static Arbitrary<String> words() {
        var ugly = Arbitraries.of(
                "=1+1",
                "'=1+1",
                "''",
                "-5",
                "+49",
                "@home",
                "\tx",
                "\rx",
                "\nx",
                "\\.",
                "a\n\\.\nb",
                "\\N",
                "NULL",
                "",
                ",",
                "\"",
                "a\"\"b",
                "x\r\ny",
                "'",
                "ž語🚀",
                " ",
                ";");
        var any = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.indexOf('\0') < 0 && text.codePoints().noneMatch(ExportProperties::isHalf));
        return Arbitraries.oneOf(ugly, any);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint);
    }
}
