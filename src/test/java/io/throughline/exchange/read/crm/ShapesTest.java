package io.throughline.exchange.read.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `shapes.map` says holds together.
class ShapesTest {
    @Test
    void each_column_is_for_a_field_of_its_kind() {
        for (var shape : Shapes.KNOWN.all())
            shape.uses()
                    .forEach((key, use) -> use.field()
                            .ifPresent(field -> assertThat(shape.kind().fields())
                                    .as(shape.title() + ": " + key)
                                    .contains(field)));
    }

    @Test
    void each_header_is_written_as_headers_are_compared() {
        for (var shape : Shapes.KNOWN.all())
            assertThat(shape.uses().keySet())
                    .allSatisfy(key -> assertThat(Header.key(key)).isEqualTo(key));
    }

    @Test
    void each_need_names_a_column_or_a_field() {
        for (var shape : Shapes.KNOWN.all())
            for (var needs : shape.needs())
                for (var term : needs.terms())
                    assertThat(Stream.of(term.replace("!", "").split("/")))
                            .as(shape.title() + ": " + term)
                            .allMatch(name -> name.equals(Header.key(name)) || isField(name));
    }

    @Test
    void each_export_can_carry_what_it_must() {
        for (var shape : Shapes.KNOWN.all())
            for (var must : shape.musts())
                assertThat(shape.uses().values())
                        .as(shape.title())
                        .anyMatch(use -> must.fields().stream().anyMatch(use::isField));
    }

    @Test
    void every_kind_can_come_as_a_plain_table() {
        for (var kind : RecordKind.values())
            assertThat(Shapes.KNOWN.findPlain(kind)).isPresent();
    }

    private static boolean isField(String name) {
        return Stream.of(Field.values()).anyMatch(field -> field.name().equals(name));
    }
}
