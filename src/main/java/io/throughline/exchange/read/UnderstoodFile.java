package io.throughline.exchange.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that was recognised: whose export, what its rows are about, what each column was taken for.
///
/// @param name the file's name as given; within a zip `export.zip/Account.csv`
/// @param described for people: `Salesforce object export, UTF-8, comma, dates as month/day/two-digit year`
/// @param extraColumns headers of the columns that become extra facts
/// @param stages the distinct values of the stage column with what they were proposed to mean; empty without one
public record UnderstoodFile(
        String name,
        String described,
        CrmSystem system,
        RecordKind kind,
        List<ColumnUse> columns,
        List<String> extraColumns,
        Map<String, StageMeaning> stages,
        Rows rows) {

    /// What one column was taken for.
    ///
    /// @param taken the field, `null` where the column is for none
    /// @param ignored says why where it was taken for nothing, blank otherwise
    public record ColumnUse(
            int index, String header, @Nullable Field taken, boolean extra, String ignored) {
        public ColumnUse(int index, String header, Optional<Field> field, boolean extra, String ignored) {
            this(index, header, field.orElse(null), extra, ignored);
        }

        public Optional<Field> field() {
            return Optional.ofNullable(taken);
        }
    }

    /// Streams the file; each call reads it anew.
    public interface Rows {
        void read(RowSink sink);
    }

    public boolean carries(Field field) {
        return columns.stream().anyMatch(c -> c.taken() == field);
    }

    /// What the file calls the column that was taken for a field, such as `Account Name`.
    public String header(Field field) {
        return columns.stream()
                .filter(c -> c.taken() == field)
                .map(ColumnUse::header)
                .findFirst()
                .orElseGet(() -> field.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// The same file with other meanings of its stages.
    public UnderstoodFile with(Map<String, StageMeaning> others) {
        return new UnderstoodFile(name, described, system, kind, columns, extraColumns, others, rows);
    }
}
