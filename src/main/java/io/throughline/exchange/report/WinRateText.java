package io.throughline.exchange.report;

import io.throughline.review.WinRate;
import io.throughline.web.Wording;

/// Win rates as text: those that stand out, or that none does.
final class WinRateText {
    private static final int SEGMENT = 28;

    private final Paper paper;
    private final Wording wording;

    WinRateText(Paper paper, Wording wording) {
        this.paper = paper;
        this.wording = wording;
    }

    void write(SegmentRates rates) {
        paper.section(
                "Win rates", wording.number(rates.won()) + " won of " + wording.number(rates.closed()) + " closed");
        paper.words("  ", Conclusions.of(rates, wording) + (rates.shown() > 0 ? " (Holm)." : "."));
        rates.standingOut().forEach(rate -> paper.line("  " + row(rate)));
    }

    private String row(WinRate rate) {
        return Columns.left(Columns.clean(rate.segment()), SEGMENT)
                + Columns.left(Say.dimension(rate), 12)
                + Columns.right(wording.number(rate.won()) + " of " + wording.number(rate.closed()), 16)
                + Columns.right(wording.percent(rate.rate()), 7)
                + paper.faint("   " + wording.percent(rate.interval().low()) + "–"
                        + wording.percent(rate.interval().high()));
    }
}
