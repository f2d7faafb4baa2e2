package io.throughline.exchange.read.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The exports that are known, as `shapes.map` lists them.
///
/// @param all in the order in which they are tried
/// @param left exports that nothing is kept of
record Shapes(List<Shape> all, List<Left> left) {
    /// An export that nothing is kept of.
    record Left(String prefix, List<Needs> needs, String why) {}

    static final Shapes KNOWN = load();

    private static Shapes load() {
        try (var in = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.map"))) {
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Wrong e) {
            throw new IllegalStateException("shapes.map: " + e.sentence(), e);
        }
    }

    static Shapes parse(String text) throws Wrong {
        var shapes = new Shapes(new ArrayList<>(), new ArrayList<>());
        for (var section : MapText.parse(text).sections()) {
            if (section.title().startsWith("leave ")) shapes.left.add(left(section));
            else if (!section.title().isEmpty()) shapes.all.add(shape(section));
        }
        return shapes;
    }

    private static Left left(MapText.Section section) {
        return new Left(value(section, "@prefix"), needs(section), value(section, "@why"));
    }

    private static Shape shape(MapText.Section section) throws Wrong {
        var words = section.title().toUpperCase(Locale.ROOT).split("[ :]+", 3);
        var title = section.title().substring(section.title().indexOf(':') + 1).strip();
        return new Shape(
                CrmSystem.valueOf(words[0]),
                RecordKind.valueOf(words[1]),
                title,
                value(section, "@prefix"),
                needs(section),
                values(section, "@must").map(Shapes::must).toList(),
                value(section, "@unknown").equals("extra"),
                uses(section));
    }

    private static LinkedHashMap<String, Use> uses(MapText.Section section) throws Wrong {
        var uses = new LinkedHashMap<String, Use>();
        for (var line : section.lines()) if (!line.left().startsWith("@")) uses.put(line.left(), Use.parse(line));
        return uses;
    }

    private static List<Needs> needs(MapText.Section section) {
        return values(section, "@needs").map(Needs::parse).toList();
    }

    private static Shape.Must must(String text) {
        var parts = text.split(": ", 2);
        return new Shape.Must(
                Stream.of(parts[0].split("/", -1)).map(Field::valueOf).toList(), parts[1]);
    }

    private static String value(MapText.Section section, String name) {
        return values(section, name).findFirst().orElse("");
    }

    private static Stream<String> values(MapText.Section section, String name) {
        return section.lines().stream().filter(l -> l.left().equals(name)).map(MapText.Line::right);
    }

    /// The table of one kind, for a file of which a person said what its rows are.
    Optional<Shape> findPlain(RecordKind kind) {
        return all.stream()
                .filter(s -> s.system() == CrmSystem.PLAIN && s.kind() == kind)
                .findFirst();
    }
}
