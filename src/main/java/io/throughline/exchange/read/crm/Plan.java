package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.UnderstoodFile.ColumnUse;
import io.throughline.exchange.read.source.Unreadable;
import io.throughline.exchange.read.value.CurrencyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What each column of one file is taken for.
record Plan(Shape shape, List<Column> columns) {
    /// @param currency the ISO code that the header names (`Amount USD`), blank without one
    record Column(Header header, Use use, String currency) {
        Column ignored(String why) {
            return new Column(header, Use.ignore(why), "");
        }

        /// Kept as text, because its cells are not what its name says.
        Column kept(String seen) {
            var why = "most cells can't be read: " + seen;
            return new Column(header, new Use(null, Use.Take.WHOLE, true, why, use.rank()), "");
        }

        ColumnUse described() {
            return new ColumnUse(header.index(), header.name(), use.taken(), use.extra(), use.ignored());
        }
    }

    /// @param said what a person says the columns mean; it goes before all else
    static Plan of(Shape shape, List<Header> headers, Map<String, Use> said) throws Unreadable {
        var columns = new ArrayList<Column>();
        for (var header : headers) columns.add(column(shape, header, said));
        return new Plan(shape, oneEach(columns));
    }

    private static Column column(Shape shape, Header header, Map<String, Use> said) {
        var use = said.get(header.key());
        if (use == null) use = shape.uses().get(header.key());
        if (use != null) return new Column(header, use, "");
        if (header.isOfTheSystem()) return new Column(header, Use.ignore("kept by the system for itself"), "");
        if (header.isCustom()) return new Column(header, Use.extra(header.index()), "");
        return withCurrency(shape, header);
    }

    private static Column withCurrency(Shape shape, Header header) {
        var key = header.key();
        var cut = Math.max(0, key.length() - 3);
        var code = key.substring(cut).toUpperCase(Locale.ROOT);
        var use = shape.uses().get(key.substring(0, cut));
        if (use != null && use.isMoney() && CurrencyText.isCode(code)) return new Column(header, use, code);
        var unknown = shape.keepsUnknown() ? Use.extra(header.index()) : Use.ignore(Use.NOT_USED);
        return new Column(header, unknown, "");
    }

    /// Of two columns for one field the first of the list is taken; two of the same name would be a guess.
    private static List<Column> oneEach(List<Column> columns) throws Unreadable {
        var taken = new HashMap<Field, Column>();
        for (var column : columns) {
            if (column.use.field().isEmpty() || column.use.isShared()) continue;
            var other = taken.merge(column.use.field().get(), column, (a, b) -> b.use.rank() < a.use.rank() ? b : a);
            if (!other.equals(column) && other.header.key().equals(column.header.key())) throw twice(other, column);
        }
        var names = new HashSet<String>();
        return columns.stream().map(c -> one(c, taken, names)).toList();
    }

    private static Unreadable twice(Column one, Column other) {
        return new Unreadable("Two columns are called “" + one.header.name() + "” (columns " + (one.header.index() + 1)
                + " and " + (other.header.index() + 1) + "): rename or remove one of them.");
    }

    private static Column one(Column column, Map<Field, Column> taken, Set<String> names) {
        if (column.use.extra() && !names.add(column.header.key()))
            return column.ignored("a second column of this name");
        if (column.use.field().isEmpty() || column.use.isShared()) return column;
        var winner = taken.get(column.use.field().get());
        if (winner == null || winner.equals(column)) return column;
        return column.ignored("“" + winner.header.name() + "” says it");
    }

    boolean carries(Field field) {
        return columns.stream().anyMatch(c -> c.use.isField(field));
    }

    Plan with(List<Column> others) {
        return new Plan(shape, others);
    }
}
