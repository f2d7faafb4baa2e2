package io.throughline.exchange.report;

import io.throughline.review.WinRate;
import io.throughline.web.Usual;
import io.throughline.web.Usual.Pace;
import io.throughline.web.Wording;
import java.util.List;

/// What a picture shows, said in a sentence: its title.
public final class Conclusions {
    private Conclusions() {}

    /// Whether a segment's win rate stands out.
    public static String of(SegmentRates rates, Wording wording) {
        if (rates.closed() == 0) return "No deal is closed yet, so there is no rate to compare";
        var overall = wording.percent(rates.overall());
        if (rates.rates().isEmpty()) return overall + " of closed deals were won; no column divides them into segments";
        if (rates.shown() == 0) return overall + " of closed deals were won; no segment can be compared with the rest";
        return standingOut(rates.standingOut(), overall, wording) + ", of "
                + wording.count(rates.shown(), "segment", "segments") + " looked at";
    }

    private static String standingOut(List<WinRate> out, String overall, Wording wording) {
        return switch (out.size()) {
            case 0 -> "None stands out from " + overall + " won";
            case 1 ->
                "“" + Columns.clean(out.getFirst().segment()) + "” stands out with "
                        + wording.percent(out.getFirst().rate()) + " won, against " + overall + " of all";
            default -> wording.number(out.size()) + " stand out from " + overall + " won";
        };
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
