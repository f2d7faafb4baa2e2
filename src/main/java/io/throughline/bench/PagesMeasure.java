package io.throughline.bench;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// Pages as people look at them, from the request to the last byte of the answer; beside the statements of as many such
/// pages sent bare.
record PagesMeasure(BenchOptions options, DataSource filled) {
    private static final int RECORDED = 76;
    private static final int ENDLESS = Integer.MAX_VALUE;

    Measure take(Look look, Guests guests, Recorder recorder, Served served, List<Browser> browsers) {
        // what is kept for the first who looks is not to be kept again
        look.page().by(guests.viewer(0), 0);
        var scripts = IntStream.range(0, RECORDED)
                .mapToObj(turn -> recorder.of(() -> look.page().by(guests.viewer(turn), turn)))
                .toList();
        Crowd.Act ours = (client, turn) ->
                Runs.timed(() -> browsers.get(client).get(look.path().apply(turn)));
        Crowd.Act bare = (client, turn) ->
                Runs.timed(() -> scripts.get(turn % scripts.size()).send(filled));
        new Crowd(options.clients(), 0, options.warming()).come(ENDLESS, served::cpu, ours);
        var crowd = new Crowd(options.clients(), options.pause(), options.seconds());
        var came = crowd.come(ENDLESS, served::cpu, ours);
        return Measure.of(
                look.name(),
                came.perSecond(),
                came.runs(),
                crowd.come(ENDLESS, () -> 0, bare).runs());
    }
}
