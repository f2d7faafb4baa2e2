package io.throughline.exchange.report;

import io.throughline.exchange.report.Terminal.Style;
import io.throughline.web.DealDates;
import io.throughline.web.LineLayout;
import io.throughline.web.Usual;
import java.util.Collection;

/// The line of a deal as text: `●──────┴────┴┴┄┄┄┄┄┄┄│···`, the same layout as the drawn one.
final class TextStrip {
    static final int WIDTH = 40;

    private final LineLayout.Scale scale;
    private final Terminal terminal;

    TextStrip(Collection<DealDates> deals, Usual usual, Terminal terminal) {
        this.scale = LineLayout.Scale.of(deals, usual, 0, WIDTH - 1.0);
        this.terminal = terminal;
    }

    String of(DealDates deal) {
        return painted(signs(scale.line(deal)));
    }

    private static char[] signs(LineLayout line) {
        var signs = new char[WIDTH];
        var past = line.opened() ? '─' : '·';
        for (var i = 0; i < WIDTH; i++) {
            signs[i] = i <= line.runEnd() ? past : i <= line.lagEnd() ? '┄' : '·';
        }
        for (var tick : line.ticks()) signs[place(tick)] = '┴';
        signs[0] = line.opened() ? '●' : '?';
        if (line.lastChange() != null) signs[place(line.lastChange())] = '•';
        var close = line.close();
        if (close != null) signs[place(close.at())] = close.overdue() ? '◆' : '○';
        signs[place(line.today())] = line.beyond() ? '»' : '│';
        return signs;
    }

    private static int place(double at) {
        return Math.clamp(Math.round(at), 0, WIDTH - 1);
    }

    private String painted(char[] signs) {
        var painted = new StringBuilder();
        for (var from = 0; from < signs.length; ) {
            var style = style(signs[from]);
            var to = from + 1;
            while (to < signs.length && style(signs[to]) == style) to++;
            painted.append(terminal.style(style, new String(signs, from, to - from)));
            from = to;
        }
        return painted.toString();
    }

    private static Style style(char sign) {
        return switch (sign) {
            case '●', '─', '○', '•' -> Style.KNOWN;
            case '┄', '◆' -> Style.PROBLEM;
            case '│', '»' -> Style.STRONG;
            default -> Style.FAINT;
        };
    }
}
