package io.throughline.exchange.report;

import io.throughline.web.Usual;
import io.throughline.web.Usual.Pace;
import io.throughline.web.Wording;

/// What a picture shows, said in a sentence: its title.
public final class Conclusions {
    private Conclusions() {}

    /// Whether a segment's win rate stands out.
    public static String of(SegmentRates rates, Wording wording) {
        if (rates.closed() == 0) return "No deal is closed yet, so there is no rate to compare.";
        var looked = wording.count(rates.shown(), "segment", "segments") + " looked at";
        var overall = wording.percent(rates.overall());
        if (rates.shown() == 0) return overall + " of closed deals were won; " + whyNone(rates);
        var out = rates.standingOut().size();
        if (out == 0)
            return "No segment stands out from " + overall + " won: none of the " + looked
                    + " differs beyond chance (Holm).";
        return wording.count(out, "segment stands", "segments stand") + " out from " + overall + " won, of " + looked
                + " (Holm).";
    }

    private static String whyNone(SegmentRates rates) {
        return rates.rates().isEmpty()
                ? "no column divides them into segments."
                : "no segment holds enough of them to be compared.";
    }

    /// Where the open deals stand on the curve of how long deals stay open.
    public static String openShare(PipelineReport report, Wording wording) {
        var usual = report.closed().usual();
        return usual.isKnown() ? compared(report, usual, wording) : "No won deal says how long is usual";
    }

    private static String compared(PipelineReport report, Usual usual, Wording wording) {
        var dead = report.paced(Pace.DEAD);
        var longest = wording.days(usual.longest());
        return dead == 0
                ? "No open deal is older than the longest won one, " + longest
                : "Nothing was won after " + longest + ", and " + wording.count(dead, "open deal is", "open deals are")
                        + " older";
    }
}
