package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.crm.AliasMap.Said;
import io.throughline.exchange.read.source.Unreadable;
import io.throughline.exchange.read.table.Table;
import io.throughline.exchange.read.value.IdText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Recognises whose export a file is by its header and the form of its ids, never by its name.
final class Recognition {
    /// What a file was recognised as.
    sealed interface Answer {
        record Known(Plan plan) implements Answer {}

        /// Nothing of the file is kept.
        record Left(String why) implements Answer {}
    }

    private static final int SAMPLE = 50;
    private static final Set<String> MARKS =
            Set.of("isdeleted", "systemmodstamp", "fivetransynced", "createdbyid", "lastmodifiedbyid");

    private final Said said;
    private final List<Header> headers;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private boolean hasOtherIds;

    private Recognition(Said said, List<Header> headers) {
        this.said = said;
        this.headers = headers;
        headers.forEach(header -> keys.add(header.key()));
    }

    static Answer of(Table table, Said said) throws IOException {
        var header = table.header();
        var headers = IntStream.range(0, header.size())
                .mapToObj(i -> Header.of(i, header.get(i)))
                .toList();
        var recognition = new Recognition(said, headers);
        if (!recognition.sample(table)) return new Answer.Left("It has a header and no rows.");
        return recognition.answer();
    }

    /// @return whether there is a row at all
    private boolean sample(Table table) throws IOException {
        var id = headers.stream()
                .filter(h -> h.key().equals("id"))
                .mapToInt(Header::index)
                .findFirst();
        var rows = new int[1];
        table.read(cells -> {
            if (id.isPresent() && !cells.blank(id.getAsInt())) see(cells.string(id.getAsInt()));
            return ++rows[0] < SAMPLE;
        });
        return rows[0] > 0;
    }

    private void see(String id) {
        if (IdText.isSalesforce(id)) prefixes.add(id.substring(0, 3));
        else hasOtherIds = true;
    }

    private Answer answer() throws Unreadable {
        for (var left : Shapes.KNOWN.left()) if (said.kind() == null && fits(left)) return new Answer.Left(left.why());
        for (var shape : Shapes.KNOWN.all()) if (fits(shape)) return known(shape);
        if (said.kind() != null)
            return known(Shapes.KNOWN.findPlain(said.kind()).orElseThrow());
        var names = headers.stream().limit(6).map(Header::name).toList();
        return new Answer.Left(
                "Nothing in it says which deal, account, person, product or activity a row is about (its columns: "
                        + String.join(", ", names) + (headers.size() > 6 ? ", …" : "")
                        + "): say what they are with --map.");
    }

    private boolean fits(Shapes.Left left) {
        if (!prefixes.isEmpty()) return !hasOtherIds && prefixes.equals(Set.of(left.prefix()));
        return left.needs().stream().anyMatch(needs -> needs.hold(keys));
    }

    private boolean fits(Shape shape) {
        if (said.kind() != null && said.kind() != shape.kind()) return false;
        if (shape.isObjectExport() && !prefixes.isEmpty() && !hasOtherIds)
            return prefixes.equals(Set.of(shape.prefix()));
        if (shape.isObjectExport() && hasOtherIds && keys.stream().noneMatch(MARKS::contains)) return false;
        var names = names(shape);
        return shape.needs().stream().anyMatch(needs -> needs.hold(names));
    }

    /// The columns by name, and in capitals by the field they would be taken for.
    private Set<String> names(Shape shape) {
        var names = new HashSet<>(keys);
        for (var key : keys) {
            var use = said.uses().getOrDefault(key, shape.uses().getOrDefault(key, Use.ignore("")));
            use.field().map(Enum::name).ifPresent(names::add);
        }
        return names;
    }

    private Answer known(Shape shape) throws Unreadable {
        var plan = Plan.of(shape, headers, said.uses());
        for (var column : plan.columns()) keptOf(shape, column);
        for (var must : shape.musts()) if (must.fields().stream().noneMatch(plan::carries)) throw missing(shape, must);
        return new Answer.Known(plan);
    }

    private static void keptOf(Shape shape, Plan.Column column) throws Unreadable {
        var field = column.use().field().filter(f -> !shape.kind().fields().contains(f));
        if (field.isPresent())
            throw new Unreadable("The map takes “" + column.header().name() + "” for " + word(field.get())
                    + ", which is not kept of a row of a " + shape.title() + ".");
    }

    private static Unreadable missing(Shape shape, Shape.Must must) {
        return new Unreadable("It looks like a " + shape.title() + ", and has no column “" + must.column()
                + "”: export it with that column, or say with --map which column is "
                + word(must.fields().getFirst()) + ".");
    }

    static String word(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
