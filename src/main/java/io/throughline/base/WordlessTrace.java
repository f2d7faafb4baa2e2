package io.throughline.base;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/// What the log says of an exception: its kind and where it came from, and never its message. Messages repeat what
/// somebody typed, or what a row holds, and the log is no place for either.
public final class WordlessTrace extends ThrowableHandlingConverter implements StackTracePrinter {
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 24;

    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy ? of(proxy.getThrowable()) : "";
    }

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        out.append(of(thrown));
    }

    static String of(Throwable thrown) {
        var said = new StringBuilder();
        Throwable cause = thrown;
        for (var causes = 0; cause != null && causes < MOST_CAUSES; causes++, cause = cause.getCause()) {
            said.append(causes == 0 ? "  " : "  because of ")
                    .append(cause.getClass().getName())
                    .append('\n');
            var frames = cause.getStackTrace();
            for (var i = 0; i < Math.min(frames.length, MOST_FRAMES); i++)
                said.append("    at ").append(frames[i]).append('\n');
        }
        return said.toString();
    }
}
