package io.throughline.exchange.schema;

import java.util.List;

/// A table of the database.
///
/// @param columns in their order, without those that the database computes
/// @param references to other tables
public record Table(String name, List<Column> columns, List<Reference> references) {
    private static final String HISTORY = "_history";

    /// @param text its values are free text, which a spreadsheet might take for a formula
    public record Column(String name, String type, boolean text) {}

    /// @param deferred it is checked at the end of a transaction
    /// @param cascades rows vanish with the row that they refer to
    public record Reference(String column, String table, boolean deferred, boolean cascades) {}

    public boolean isHistory() {
        return name.endsWith(HISTORY);
    }

    public String history() {
        return name + HISTORY;
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /// It has to be filled after the other one.
    boolean needs(Table other) {
        return isHistory()
                ? name.equals(other.history())
                : references.stream()
                        .anyMatch(r -> !r.deferred()
                                && !r.table().equals(name)
                                && r.table().equals(other.name));
    }
}
