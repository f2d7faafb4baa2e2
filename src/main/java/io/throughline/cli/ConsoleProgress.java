package io.throughline.cli;

import io.throughline.exchange.load.Progress;
import java.io.PrintStream;
import java.util.Locale;

/// Shows on standard error how far a long act has come: one line that renews itself on a terminal, else a line at each
/// new phase and every few seconds.
final class ConsoleProgress implements Progress {
    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long PIPE_NANOS = 5_000_000_000L;

    private final PrintStream out = System.err;
    private final boolean terminal = Commands.isTerminal();
    private String phase = "";
    private long shown;

    @Override
    public synchronized void at(String phase, long rows) {
        var begins = !phase.equals(this.phase);
        if (!begins && System.nanoTime() - shown < (terminal ? TERMINAL_NANOS : PIPE_NANOS)) return;
        this.phase = phase;
        shown = System.nanoTime();
        var line = rows == 0 ? phase : String.format(Locale.ROOT, "%s: %,d", phase, rows);
        if (terminal) out.print("\r\u001b[K" + line);
        else out.println(line);
        out.flush();
    }

    /// Clears the line on a terminal, so that what follows stands alone.
    synchronized void done() {
        if (terminal && !phase.isEmpty()) out.print("\r\u001b[K");
        out.flush();
    }
}
