package io.throughline.bench;

/// What is to be measured, and how.
///
/// @param deals how many deals are generated
/// @param json prints JSON, not a table
/// @param seconds rounds are repeated until about so many seconds have passed; each measure is taken once at least
public record BenchOptions(int deals, boolean json, int seconds) {
    public static final int DEALS = 100_000;
}
