package io.throughline.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Takes what one thread writes, and each that it starts from here on. What others in this process write, such as the
/// log of an application that waits for its next test, goes where it went.
final class OwnOutput extends OutputStream {
    private static final InheritableThreadLocal<Object> RUN = new InheritableThreadLocal<>();

    private final Object run;
    private final ByteArrayOutputStream own;
    private final PrintStream others;

    private OwnOutput(Object run, ByteArrayOutputStream own, PrintStream others) {
        this.run = run;
        this.own = own;
        this.others = others;
    }

    /// The present thread and those that it starts are a run, until its end.
    static void begin() {
        RUN.set(new Object());
    }

    static PrintStream of(ByteArrayOutputStream own, PrintStream others) {
        return new PrintStream(new OwnOutput(RUN.get(), own, others), true, StandardCharsets.UTF_8);
    }

    static void end() {
        RUN.remove();
    }

    @Override
    public void write(int part) {
        write(new byte[] {(byte) part}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (RUN.get() != run) others.write(bytes, from, length);
        else own.write(bytes, from, length);
    }
}
