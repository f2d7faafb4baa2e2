package io.throughline.exchange.read.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class ExtraFactsProperties {
    @Property
    void whatever_a_cell_holds_the_json_gives_it_back(@ForAll("texts") String name, @ForAll("texts") String value)
            throws IOException {
        var bytes = (quoted("id") + ',' + quoted(name) + "\nx," + quoted(value) + "\n").getBytes(UTF_8);
        var table = Table.of(new Source("x.csv", () -> new ByteArrayInputStream(bytes)));
        var facts = new ExtraFacts(List.of(Header.of(1, table.header().getLast())));

        table.read(cells -> {
            var json = JsonMapper.shared().readTree(facts.of(cells));
            assertThat(json.size()).isEqualTo(1);
            assertThat(json.get(name).asString()).isEqualTo(value);
            return true;
        });
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé€\"\\/\b\f\n\t\u0001\u001f'=+@ ")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> "a" + text + "z");
    }
}
