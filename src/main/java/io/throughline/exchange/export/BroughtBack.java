package io.throughline.exchange.export;

/// What came of reading an export of ours into a database.
public sealed interface BroughtBack {
    /// @param rows in all tables
    record Done(int tables, long rows) implements BroughtBack {}

    /// Nothing was changed.
    record Refused(String why) implements BroughtBack {}
}
