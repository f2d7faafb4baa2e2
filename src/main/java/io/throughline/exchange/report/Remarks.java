package io.throughline.exchange.report;

import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;

/// What else a reader must know to trust the figures.
record Remarks(Wording wording) {
    List<String> of(PipelineReport report) {
        var remarks = new ArrayList<String>();
        var later = report.pipeline().openedLater();
        if (later > 0)
            remarks.add(wording.count(later, "deal", "deals") + " opened after " + wording.day(report.asOf())
                    + (later == 1 ? " is" : " are") + " left out.");
        var leftOut = report.closed().leftOut();
        if (leftOut > 0)
            remarks.add(wording.count(leftOut, "closed deal", "closed deals")
                    + " whose dates are missing or contradict each other say nothing of how long deals take.");
        var moves = report.pipeline().closeMoves();
        if (moves.later() + moves.earlier() > 0)
            remarks.add("Expected closes were moved to a later day " + times(moves.later()) + " and to an earlier one "
                    + times(moves.earlier()) + ".");
        return remarks;
    }

    private String times(int times) {
        return times == 1 ? "once" : wording.number(times) + " times";
    }
}
