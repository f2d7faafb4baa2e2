package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.value.DayOrder;
import io.throughline.exchange.read.value.DecimalMark;
import java.util.List;

/// Ties a column of the file to the place of its field in a row.
///
/// @param slot the field's place among the fields of the kind, -1 where the column only says whether the row counts
record Binding(
        String header,
        int index,
        Field field,
        int slot,
        Use.Take take,
        DayOrder order,
        DecimalMark mark,
        String currency) {

    static List<Binding> of(Plan plan, Forms forms) {
        return plan.columns().stream()
                .filter(c -> c.use().field().isPresent() || c.use().take() == Use.Take.DONE)
                .map(c -> of(c, plan.shape().kind(), forms))
                .toList();
    }

    private static Binding of(Plan.Column column, RecordKind kind, Forms forms) {
        var field = column.use().field().orElse(Field.IS_CLOSED);
        var index = column.header().index();
        var slot = column.use().take() == Use.Take.DONE ? -1 : kind.fields().indexOf(field);
        return new Binding(
                column.header().name(),
                index,
                field,
                slot,
                column.use().take(),
                forms.order(index),
                forms.mark(index),
                column.currency());
    }
}
