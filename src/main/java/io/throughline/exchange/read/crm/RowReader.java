package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RowSink;
import io.throughline.exchange.read.table.Cells;
import io.throughline.exchange.read.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns records into rows of fields, and refuses those that can't be.
final class RowReader implements Table.Taker {
    private final Plan plan;
    private final Binding[] bindings;
    private final long end;
    private final RowSink sink;
    private final CellReader reader;
    private final ExtraFacts extras;
    private final List<Field> fields;
    private final @Nullable String[] values;
    private final int currencySlot;

    /// @param end the line on which a footer begins
    RowReader(Plan plan, List<Binding> bindings, long end, RowSink sink) {
        this.plan = plan;
        this.bindings = bindings.toArray(Binding[]::new);
        this.end = end;
        this.sink = sink;
        reader = new CellReader(plan.shape().system());
        extras = new ExtraFacts(plan.columns().stream()
                .filter(c -> c.use().extra())
                .map(Plan.Column::header)
                .toList());
        fields = plan.shape().kind().fields();
        values = new String[fields.size()];
        currencySlot = fields.indexOf(Field.CURRENCY);
    }

    @Override
    public boolean take(Cells cells) {
        if (cells.line() >= end) return false;
        var width = Width.problem(cells, plan.columns().size());
        var problem = width.isEmpty() ? read(cells) : "The row has " + width + ".";
        if (problem.isEmpty()) sink.row(cells.line(), values, extras.of(cells));
        else sink.refused(cells.line(), problem);
        return true;
    }

    private String read(Cells cells) {
        Arrays.fill(values, null);
        for (var binding : bindings) {
            if (cells.blank(binding.index())) continue;
            var value = reader.read(binding, cells);
            if (!reader.problem().isEmpty()) return reader.problem();
            if (value == null) continue;
            if (binding.slot() >= 0) put(binding, value);
            else if (value.equals("false")) return "It is still to be done, so nothing has happened yet.";
        }
        return currency();
    }

    private void put(Binding binding, String value) {
        switch (binding.take()) {
            case WHOLE, FIRST, DONE -> values[binding.slot()] = value;
            case OR -> putFirst(binding.slot(), value);
            case BY_PREFIX -> byPrefix(value);
        }
    }

    private void putFirst(int slot, String value) {
        if (slot >= 0 && values[slot] == null) values[slot] = value;
    }

    private void byPrefix(String id) {
        if (id.startsWith("001")) putFirst(fields.indexOf(Field.ORGANIZATION_ID), id);
        else if (id.startsWith("003")) putFirst(fields.indexOf(Field.PERSON_ID), id);
        else if (id.startsWith("006")) putFirst(fields.indexOf(Field.DEAL_ID), id);
    }

    private String currency() {
        var seen = reader.currency();
        if (currencySlot < 0 || seen.isEmpty()) return "";
        var stated = values[currencySlot];
        if (stated == null) values[currencySlot] = seen;
        return stated == null || stated.equals(seen)
                ? ""
                : "Its amount is in " + seen + " and its currency is " + stated + ".";
    }
}
