package io.throughline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The server: its start, its pages and writes with many clients at once, and its memory.
///
/// @param folder where the server may keep what it wants
record ServerMeasure(BenchOptions options, Databases.Empty filled, Path folder) {
    private static final int STARTS = 3;

    List<Measure> take() {
        try {
            return measures();
        } catch (IOException e) {
            throw new IllegalStateException("The server does not let anybody in.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Measure> measures() throws IOException, InterruptedException {
        // so far it has imported and reviewed as the server would; from here on it is the clients
        var imported = Memory.of(ProcessHandle.current()).most();
        var cold = started("start-cold", 1, false);
        var warm = started("start-warm", STARTS, true);
        var recorder = new Recorder(filled.pool());
        try (var application = Application.on(recorder.database());
                var served = Served.start(filled, folder, true)) {
            var begun = served.memory();
            var measures = new ArrayList<>(answered(recorder, application, served));
            var ended = served.memory();
            measures.addAll(
                    List.of(cold, warm, Measure.memory(begun.now(), ended.now(), Math.max(ended.most(), imported))));
            return measures;
        }
    }

    private List<Measure> answered(Recorder recorder, Application application, Served served)
            throws IOException, InterruptedException {
        var guests = Guests.at(filled.pool(), application, options.clients());
        var looked = Looked.at(filled.pool(), application);
        var browsers = guests.browsers(served.address(), options.clients());
        var measures = new ArrayList<Measure>();
        var pages = new PagesMeasure(options, filled.pool());
        for (var look : looked.looks()) measures.add(pages.take(look, guests, recorder, served, browsers));
        var work = new Work(filled.pool(), guests, options.clients());
        var written = new Written(application, recorder, looked);
        var writes = new WritesMeasure(options, filled.pool());
        measures.add(
                writes.take("capture", served, work.captures(browsers), written.captures(guests, work.forScripts())));
        var scripts = guests.scripts(served.address(), options.clients());
        measures.add(writes.take(
                "create",
                served,
                work.creations(scripts),
                written.creations(guests, work.forScripts().size())));
        measures.add(writes.take("update", served, work.updates(scripts), written.updates(work.forScripts())));
        return measures;
    }

    private Measure started(String name, int times, boolean warm) {
        var millis = new ArrayList<Double>();
        for (var i = 0; i < times; i++)
            try (var served = Served.start(filled, folder, warm)) {
                millis.add(served.nanos() / 1e6);
            }
        Collections.sort(millis);
        return Measure.of(name, 0, new Runs(List.copyOf(millis), 0), null);
    }
}
