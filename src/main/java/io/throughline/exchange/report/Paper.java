package io.throughline.exchange.report;

import io.throughline.exchange.report.Terminal.Style;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where the terminal report is written, line by line.
final class Paper {
    private final Appendable out;
    private final Terminal terminal;

    Paper(Appendable out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    int columns() {
        return terminal.columns();
    }

    Terminal terminal() {
        return terminal;
    }

    Paper line(String text) {
        try {
            out.append(
                            terminal.unicode()
                                    ? text.stripTrailing()
                                    : Columns.ascii(text).stripTrailing())
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Paper gap() {
        return line("");
    }

    /// A section's title above a rule.
    Paper section(String title, String beside) {
        gap();
        var room = columns() - Columns.width(title);
        line(strong(title) + faint(Columns.right(Columns.fit(beside, room - 2), room)));
        return line(faint("─".repeat(columns())));
    }

    /// Words broken into lines, the first one after `lead`, the others below it.
    Paper words(String lead, String text) {
        var indent = Columns.width(lead);
        var first = true;
        for (var line : Columns.wrap(text, columns() - indent)) {
            line((first ? lead : " ".repeat(indent)) + line);
            first = false;
        }
        return this;
    }

    String strong(String text) {
        return terminal.style(Style.STRONG, text);
    }

    String faint(String text) {
        return terminal.style(Style.FAINT, text);
    }

    String known(String text) {
        return terminal.style(Style.KNOWN, text);
    }

    String problem(String text) {
        return terminal.style(Style.PROBLEM, text);
    }
}
