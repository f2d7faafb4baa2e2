package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What `docs/importing.md` says is still so.
class ImportingPageTest {
    @ParameterizedTest
    @EnumSource
    void the_fields_of_a_kind_are_those_of_the_page(RecordKind kind) throws IOException {
        var fields = kind.fields().stream()
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var start = "| " + kind.name().toLowerCase(Locale.ROOT) + " | ";
        var row = Files.readAllLines(Path.of("docs/importing.md")).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();

        var listed = row.substring(start.length()).replaceAll("\\([^)]*\\)", "").replace("|", "");
        assertThat(listed.strip().split(" *, *")).containsExactlyInAnyOrderElementsOf(fields);
    }
}
