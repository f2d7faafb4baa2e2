package io.throughline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long something took each time it was done.
///
/// @param millis each run, shortest first
/// @param cpuMillis processor time of this process for one run on average; the database's own is not in it
record Runs(List<Double> millis, double cpuMillis) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// Something to time.
    @FunctionalInterface
    interface Work {
        /// @return how long it took in nanoseconds, without what had to be prepared for it
        long nanos();
    }

    /// Something that may fail, and with what.
    @FunctionalInterface
    interface Done<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> long timed(Done<E> work) throws E {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /// Repeats until so many seconds have passed; once at least.
    static Runs of(int seconds, Work work) {
        var millis = new ArrayList<Double>();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var cpu = SYSTEM.getProcessCpuTime();
        do millis.add(work.nanos() / 1e6);
        while (System.nanoTime() < until);
        var spent = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
        Collections.sort(millis);
        return new Runs(List.copyOf(millis), spent / millis.size());
    }

    /// The run that this share of runs were as quick as, at least.
    double percentile(double share) {
        return millis.get((int) Math.ceil(share * millis.size()) - 1);
    }
}
