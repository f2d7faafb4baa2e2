package io.throughline.bench;

import java.util.List;
import javax.sql.DataSource;

/// What people write, one after the other without a pause: a fact captured on a page, until the deal is there with its
/// new verdict; deals made and changed over the API. Beside the statements of as many such writes sent bare.
record WritesMeasure(BenchOptions options, DataSource filled) {
    private static final int ENDLESS = Integer.MAX_VALUE;

    Measure take(String name, Served served, Crowd.Act ours, List<Script> scripts) {
        var crowd = new Crowd(options.clients(), 0, options.seconds());
        Crowd.Act bare = (client, turn) -> Runs.timed(() -> scripts.get(turn).send(filled));
        var alone = crowd.come(scripts.size(), () -> 0, bare);
        new Crowd(options.clients(), 0, options.warming()).come(ENDLESS, served::cpu, ours);
        var came = crowd.come(ENDLESS, served::cpu, ours);
        return Measure.of(name, came.perSecond(), came.runs(), alone.runs());
    }
}
