package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.table.Cells;
import io.throughline.exchange.read.table.Table;
import io.throughline.exchange.read.value.FlagText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one pass over the whole file shows: how each column is written, which stages there are, where a footer begins.
final class FileProfile implements Table.Taker {
    private final ColumnProfile[] columns;
    private final int width;
    private final int stage;
    private final int closed;
    private final int won;
    private final Map<String, StageSeen> stages = StageSeen.none();
    private final Footer footer = new Footer();
    private long rows;
    private long uneven;
    private long unevenAtEnd;
    private String unevenSeen = "";

    FileProfile(Plan plan) {
        width = plan.columns().size();
        columns = plan.columns().stream().map(ColumnProfile::of).toArray(ColumnProfile[]::new);
        stage = column(plan.columns(), Field.STAGE);
        closed = column(plan.columns(), Field.IS_CLOSED);
        won = column(plan.columns(), Field.IS_WON);
    }

    private static int column(List<Plan.Column> columns, Field field) {
        return columns.stream()
                .filter(c -> c.use().isField(field))
                .mapToInt(c -> c.header().index())
                .findFirst()
                .orElse(-1);
    }

    @Override
    public boolean take(Cells cells) {
        footer.see(cells);
        if (!footer.isPossible()) {
            uneven += unevenAtEnd;
            unevenAtEnd = 0;
        }
        rows++;
        var problem = Width.problem(cells, width);
        if (!problem.isEmpty()) uneven(cells, problem);
        else see(cells);
        return true;
    }

    private void uneven(Cells cells, String problem) {
        if (footer.isPossible()) unevenAtEnd++;
        else uneven++;
        if (unevenSeen.isEmpty()) unevenSeen = "line " + cells.line() + " has " + problem;
    }

    private void see(Cells cells) {
        for (var i = 0; i < width; i++) if (!cells.blank(i)) columns[i].see(cells, i);
        if (stage >= 0 && !cells.blank(stage))
            StageSeen.see(stages, cells.string(stage), flag(cells, closed), flag(cells, won));
    }

    private static @Nullable String flag(Cells cells, int column) {
        if (column < 0 || cells.blank(column)) return null;
        return FlagText.read(cells.text(), cells.from(column), cells.to(column));
    }

    ColumnProfile column(int index) {
        return columns[index];
    }

    Map<String, StageSeen> stages() {
        return stages;
    }

    Footer footer() {
        return footer;
    }

    long rows() {
        return rows;
    }

    /// How many rows have another number of cells than the header, those of a footer not counted.
    long uneven() {
        return footer.line() < Long.MAX_VALUE ? uneven : uneven + unevenAtEnd;
    }

    String unevenSeen() {
        return unevenSeen;
    }
}
