package io.throughline.identity;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How much each of many may do: a minute's worth at once, refilled evenly. Kept in memory, on each node for itself.
final class Buckets {
    private static final int MOST = 100_000;
    private static final double ROUNDING = 1e-6;
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int aMinute;
    private final LongSupplier nanos;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /// @param nanos a clock that never goes back
    Buckets(int aMinute, LongSupplier nanos) {
        if (aMinute < 1) throw new IllegalArgumentException("A limit of " + aMinute + " lets nobody do anything.");
        this.aMinute = aMinute;
        this.nanos = nanos;
    }

    /// @param left how much may still be done, as of an instant
    /// @param taken whether the last one who asked got some
    private record Bucket(double left, long at, boolean taken) {
        Bucket take(long now, int aMinute) {
            var filled = filled(now, aMinute);
            return filled >= 1 ? new Bucket(filled - 1, now, true) : new Bucket(filled, now, false);
        }

        double filled(long now, int aMinute) {
            return Math.min(aMinute, left + (now - at) / MINUTE * aMinute);
        }
    }

    /// Takes one.
    ///
    /// @return for how many seconds to wait; 0 for whoever got one
    int take(String who) {
        var now = nanos.getAsLong();
        if (buckets.size() > MOST) forget(now);
        var bucket = buckets.compute(
                who, (key, old) -> (old == null ? new Bucket(aMinute, now, false) : old).take(now, aMinute));
        if (bucket.taken()) return 0;
        var seconds = (1 - bucket.left()) * TimeUnit.MINUTES.toSeconds(1) / aMinute;
        return Math.max(1, (int) Math.ceil(seconds - ROUNDING));
    }

    /// A full bucket is as good as none. Where too many are not full, all begin anew.
    private void forget(long now) {
        buckets.values().removeIf(bucket -> bucket.filled(now, aMinute) >= aMinute);
        if (buckets.size() > MOST) buckets.clear();
    }

    int size() {
        return buckets.size();
    }
}
