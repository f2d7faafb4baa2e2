package io.throughline.bench;

import io.throughline.base.Viewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/// Pages as people look at them, from the first query to the last byte, beside the time that each of them waited for
/// the database; and a fact that is captured, until its deal's page is there with the new verdict.
final class PagesMeasure {
    private static final int WARM = 75;

    private final BenchOptions options;
    private final DataSource filled;

    PagesMeasure(BenchOptions options, DataSource filled) {
        this.options = options;
        this.filled = filled;
    }

    List<Measure> take() {
        var waited = Waited.on(filled);
        try (var application = Application.on(waited.database())) {
            var looked = Looked.at(filled, application);
            return List.of(
                    measure("pipeline-list", waited, looked::pipeline),
                    measure("deal-page", waited, looked::deal),
                    measure("today", waited, looked::today),
                    measure("account-page", waited, looked::account),
                    measure("capture", waited, looked::capture));
        }
    }

    /// One look at a page by somebody.
    interface Look {
        void by(Viewer viewer, int turn);
    }

    private Measure measure(String name, Waited waited, Look look) {
        var viewers = Looked.viewers(filled);
        var turn = new int[1];
        Runnable one = () -> look.by(viewers.get(turn[0] % viewers.size()), turn[0]++);
        for (var i = 0; i < WARM; i++) one.run();
        Memory.forget();
        var database = new ArrayList<Double>();
        var ours = Runs.of(options.seconds(), () -> {
            var before = waited.nanos().get();
            var nanos = Runs.timed(one);
            database.add((waited.nanos().get() - before) / 1e6);
            return nanos;
        });
        Collections.sort(database);
        return Measure.of(name, 1, ours, new Runs(List.copyOf(database), 0), Memory.peak());
    }
}
