package io.throughline.exchange.read;

import org.jspecify.annotations.Nullable;

/// Takes the rows of an understood file, one at a time, in the file's order.
public interface RowSink {
    /// @param line the line of the file on which the row begins, from 1
    /// @param values one for each of the kind's fields, in canonical form, `null` where blank; the array is
    ///     reused for the next row
    /// @param extras the cells of columns that became extra facts (`Region__c`) as a JSON object of strings
    void row(long line, @Nullable String[] values, String extras);

    /// A row that can't be taken, and the sentence that says why.
    void refused(long line, String reason);
}
