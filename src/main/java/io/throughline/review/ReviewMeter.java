package io.throughline.review;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// How long reviews take and of how many deals they are, for whoever watches the installation: those of deals that
/// somebody touched, and passes over the whole pipeline.
enum ReviewMeter {
    TOUCHED,
    PIPELINE;

    private final Timer time;
    private final Counter deals;

    ReviewMeter() {
        var of = name().toLowerCase(Locale.ROOT);
        this.time = Metrics.timer("throughline.review", "of", of);
        this.deals = Metrics.counter("throughline.review.deals", "of", of);
    }

    /// @param started by [System#nanoTime()]
    void took(long started, long reviewed) {
        time.record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        deals.increment((double) reviewed);
    }
}
