package io.throughline.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, and on what.
///
/// @param clients how many asked at once
/// @param pauseMillis for how long each of them read before they asked again; writes don't wait
record Outcome(Machine machine, int deals, int clients, int pauseMillis, List<Measure> measures) {
    void print(boolean json, PrintStream out) {
        if (json) out.println(JsonMapper.shared().writeValueAsString(this));
        else table(out);
    }

    private void table(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d deals, %d cores, %,d MB memory, JVM of %,d MB, JDK %s, PostgreSQL %s%n%d clients, each pausing %d ms%n%n",
                deals,
                machine.cores(),
                machine.memoryMb(),
                machine.heapMb(),
                machine.jdk(),
                machine.postgres(),
                clients,
                pauseMillis);
        out.println("                              p50        p95        p99   a second     CPU ms   bare p95  ratio");
        measures.forEach(measure -> line(measure, out));
        out.println();
        out.println("Bare is the database alone with the same statements and as many clients; the ratio says how many");
        out.println("times as long ours takes. Of memory: after the start, in the end, the most.");
    }

    private static void line(Measure measure, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-18s %2s %,10.1f %,10.1f %,10.1f %,10.0f %,10.1f %10s %6s%n",
                measure.name(),
                measure.unit(),
                measure.p50(),
                measure.p95(),
                measure.p99(),
                measure.perSecond(),
                measure.cpuMillis(),
                text("%,.1f", measure.bareP95()),
                text("%.2f", measure.ratio()));
    }

    private static String text(String format, @Nullable Number number) {
        return number == null ? "-" : String.format(Locale.ROOT, format, number);
    }
}
