package io.throughline.bench;

import org.jspecify.annotations.Nullable;

/// One line of the benchmark. Times are in the unit; what can't be measured on this machine is `null`.
///
/// @param perSecond deals per second, from the median run
/// @param cpuMillis processor time of the JVM for one run
/// @param bareP95 the time the database alone needs for the same rows
/// @param ratio `p95 ÷ bareP95`: how many times as long as the database alone; 5 means a fifth of its rate
/// @param heapMb the most heap in use after any collection or at the end
/// @param rssMb the most memory the process ever held, as the operating system counts it
record Measure(
        String name,
        String unit,
        double p50,
        double p95,
        double p99,
        double perSecond,
        double cpuMillis,
        @Nullable Double bareP95,
        @Nullable Double ratio,
        long heapMb,
        @Nullable Long rssMb) {

    static Measure of(String name, int deals, Runs ours, @Nullable Runs bare, Memory memory) {
        var bareP95 = bare == null ? null : rounded(bare.percentile(.95));
        return new Measure(
                name,
                "ms",
                rounded(ours.percentile(.5)),
                rounded(ours.percentile(.95)),
                rounded(ours.percentile(.99)),
                Math.round(deals / ours.percentile(.5) * 1000),
                rounded(ours.cpuMillis()),
                bareP95,
                bareP95 == null ? null : Math.round(ours.percentile(.95) / bareP95 * 100) / 100.0,
                memory.heapMb(),
                memory.rssMb());
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }
}
