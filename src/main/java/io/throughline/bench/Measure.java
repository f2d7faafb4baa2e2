package io.throughline.bench;

import org.jspecify.annotations.Nullable;

/// One line of the benchmark.
///
/// @param unit of the percentiles: `ms`, or `MB` for memory
/// @param perSecond how many a second: deals of an import or a review, else answers to all clients together
/// @param cpuMillis processor time of the JVM for one run, without the database's
/// @param bareP95 the time the database alone needs for the same statements, with as many clients; `null` where there
/// is
/// nothing to compare with
/// @param ratio `p95 ÷ bareP95`: how many times as long as the database alone; 5 means a fifth of its rate
record Measure(
        String name,
        String unit,
        double p50,
        double p95,
        double p99,
        double perSecond,
        double cpuMillis,
        @Nullable Double bareP95,
        @Nullable Double ratio) {

    /// Of one run after another.
    ///
    /// @param deals how many a run takes
    static Measure of(String name, int deals, Runs ours, @Nullable Runs bare) {
        return of(name, deals / ours.percentile(.5) * 1000, ours, bare);
    }

    static Measure of(String name, double perSecond, Runs ours, @Nullable Runs bare) {
        var bareP95 = bare == null ? null : rounded(bare.percentile(.95));
        return new Measure(
                name,
                "ms",
                rounded(ours.percentile(.5)),
                rounded(ours.percentile(.95)),
                rounded(ours.percentile(.99)),
                rounded(perSecond),
                rounded(ours.cpuMillis()),
                bareP95,
                bareP95 == null ? null : Math.round(ours.percentile(.95) / bareP95 * 100) / 100.0);
    }

    /// The memory of a process, as the operating system counts it.
    ///
    /// @param started once it has started
    /// @param ended in the end
    /// @param most the most of all
    static Measure memory(long started, long ended, long most) {
        return new Measure("memory", "MB", started, ended, most, 0, 0, null, null);
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }
}
