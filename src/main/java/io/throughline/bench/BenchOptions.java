package io.throughline.bench;

/// What is to be measured, and how.
///
/// @param deals how many deals are generated
/// @param json prints JSON, not a table
/// @param seconds each measure is repeated until so many seconds have passed, and taken once at least
public record BenchOptions(int deals, boolean json, int seconds) {
    public static final int DEALS = 100_000;
}
