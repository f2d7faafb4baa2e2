package io.throughline.exchange.read.crm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Understanding.Asks;
import io.throughline.exchange.read.Understanding.Refused;
import io.throughline.exchange.read.Understanding.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class ReadingProperties {
    private Path file = Path.of("");

    @BeforeProperty
    void make_a_file() throws IOException {
        file = Files.createTempFile("export", ".csv");
    }

    @AfterProperty
    void remove_it() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 300)
    void whatever_bytes_there_are_the_answer_is_a_sentence(@ForAll byte[] bytes) throws IOException {
        answered(bytes);
    }

    @Property(tries = 500)
    void whatever_happens_to_an_export_the_answer_is_a_sentence(@ForAll("damaged") String text) throws IOException {
        answered(text.getBytes(ISO_8859_1));
    }

    private void answered(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        switch (Reading.of(List.of(file), ReadOptions.none())) {
            case Refused(var refusals) -> assertThat(refusals).isNotEmpty().allSatisfy(r -> sentence(r.why()));
            case Asks(var questions) -> assertThat(questions).isNotEmpty().allSatisfy(q -> sentence(q.sentence()));
            case Understood understood -> rows(understood);
        }
    }

    private static void rows(Understood understood) {
        for (var file : understood.files()) {
            var rows = Export.rows(file);
            assertThat(rows.taken().size() + rows.refused().size()).isPositive();
            rows.refused().values().forEach(ReadingProperties::sentence);
        }
    }

    private static void sentence(String says) {
        assertThat(says).isNotBlank().endsWith(".").doesNotContain("Exception");
    }

    @Provide
    Arbitrary<String> damaged() {
        var export = "Id;StageName;Amount;CloseDate;IsWon;Region__c\n"
                + "0061g00000abcde;Closed Won;1.200,50;13.02.2026;1;North\n"
                + "0061g00000abcdf;Proposal;5;01/02/2026;0;\"So\"\"uth\"\n";
        var place = Arbitraries.integers().between(0, export.length() - 1);
        var scrap = Arbitraries.strings()
                .withChars("\",;\n\r\t01/.-=Aé\u0000\u0080 ")
                .ofMaxLength(4);
        return net.jqwik.api.Combinators.combine(place, place, scrap)
                .as((from, to, with) -> export.substring(0, Math.min(from, to))
                        + with
                        + export.substring(Math.max(from, Math.min(from + 3, to))))
                .edgeCases(edges -> edges.none());
    }
}
