package io.throughline.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, and on what.
record Outcome(Machine machine, int deals, List<Measure> measures) {
    void print(boolean json, PrintStream out) {
        if (json) out.println(JsonMapper.shared().writeValueAsString(this));
        else table(out);
    }

    private void table(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d deals, %d cores, %,d MB memory, JVM of %,d MB, JDK %s, PostgreSQL %s%n%n",
                deals,
                machine.cores(),
                machine.memoryMb(),
                machine.heapMb(),
                machine.jdk(),
                machine.postgres());
        out.println(
                "                 p50 ms     p95 ms     p99 ms    deals/s     CPU ms    bare p95  ratio  heap MB   RSS MB");
        measures.forEach(measure -> line(measure, out));
        out.println();
        out.println(
                "Bare is the database alone with the same rows, of a page the time that it waited for the database;");
        out.println("the ratio says how many times as long ours takes.");
    }

    private static void line(Measure measure, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-13s %,9.0f  %,9.0f  %,9.0f  %,9.0f  %,9.0f  %10s  %5s  %,7d  %7s%n",
                measure.name(),
                measure.p50(),
                measure.p95(),
                measure.p99(),
                measure.perSecond(),
                measure.cpuMillis(),
                text("%,.0f", measure.bareP95()),
                text("%.2f", measure.ratio()),
                measure.heapMb(),
                text("%,d", measure.rssMb()));
    }

    private static String text(String format, @Nullable Number number) {
        return number == null ? "-" : String.format(Locale.ROOT, format, number);
    }
}
