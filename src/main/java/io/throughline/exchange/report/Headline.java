package io.throughline.exchange.report;

import io.throughline.base.Money;
import io.throughline.web.Usual;
import io.throughline.web.Usual.Pace;
import io.throughline.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pipeline in one line and five sentences: how many are open, how their age compares, the money by verdict, what
/// nobody knows, what to do first.
public record Headline(String title, List<String> sentences) {
    static Headline of(PipelineReport report, Wording wording) {
        var words = new Words(report, wording);
        return new Headline(
                words.title(),
                List.of(words.openDeals(), words.ages(), words.money(), words.nobodyKnows(), words.first()));
    }

    private record Words(PipelineReport report, Wording wording) {
        String title() {
            var open = report.open();
            if (open == 0) return "No deal is open";
            var deals = wording.count(open, "open deal", "open deals");
            if (!report.closed().usual().isKnown())
                return deals + ", and no won deal " + (report.closed().won() > 0 ? "with good dates " : "")
                        + "to compare with";
            var dead = report.paced(Pace.DEAD);
            if (dead > 0) return wording.number(dead) + " of " + deals + looksDead(dead);
            var slow = report.paced(Pace.SLOW);
            if (slow > 0) return wording.number(slow) + " of " + deals + (slow == 1 ? " is slow" : " are slow");
            return deals
                    + (report.paced(Pace.IN_TIME) == open ? open == 1 ? ", in time" : ", all in time" : ", none slow");
        }

        private String looksDead(int dead) {
            if (enough()) return dead == 1 ? " looks dead" : " look dead";
            return (dead == 1 ? " is" : " are") + " older than any won deal";
        }

        private boolean enough() {
            return report.closed().isEnough();
        }

        String openDeals() {
            var closed = report.closed();
            var day = wording.day(report.asOf());
            var open = wording.count(report.open(), "deal was", "deals were") + " open on " + day;
            if (closed.all() == 0) return open + "; none was closed by then.";
            return open + "; " + wording.number(closed.all()) + " had closed by then, " + wording.number(closed.won())
                    + " of them won.";
        }

        String ages() {
            if (report.open() == 0) return "So there is none to call dead, slow or in time.";
            return report.closed().usual().isKnown() ? compared(report.closed().usual()) : uncompared();
        }

        private String compared(Usual usual) {
            var parts = new ArrayList<String>();
            var dead = report.paced(Pace.DEAD);
            parts.add((dead == 0 ? noneDead() : dead(dead)) + " been open longer than the "
                    + (usual.n() == 1
                            ? "only won deal"
                            : "longest of " + wording.count(usual.n(), "won deal", "won deals"))
                    + ", " + wording.days(usual.longest()));
            var slow = report.paced(Pace.SLOW);
            if (slow > 0)
                parts.add(wording.number(slow) + (slow == 1 ? " is" : " are") + " slow, past the "
                        + wording.days(Math.round(usual.p95())) + " within which 95" + Wording.THIN + "% were won");
            var inTime = report.paced(Pace.IN_TIME);
            parts.add((inTime == 0 ? "none" : wording.number(inTime)) + (inTime < 2 ? " is" : " are") + " in time");
            if (report.pipeline().undated() > 0) parts.add(undated());
            return String.join("; ", parts)
                    + (enough()
                            ? "."
                            : usual.n() == 1
                                    ? " (one won deal is little to go by)."
                                    : " (" + usual.n() + " won deals are few to go by).");
        }

        private String noneDead() {
            return enough() ? "None looks dead: none has" : "None has";
        }

        private String dead(int dead) {
            if (!enough()) return wording.number(dead) + (dead == 1 ? " has" : " have");
            return wording.number(dead) + (dead == 1 ? " looks dead: it has" : " look dead: they have");
        }

        private String uncompared() {
            var undated = report.pipeline().undated();
            return "No deal with two good dates was won, so nothing says how long is too long"
                    + (undated > 0 ? "; " + undated() : "") + ".";
        }

        private String undated() {
            var undated = report.pipeline().undated();
            return wording.number(undated) + (undated == 1 ? " has" : " have")
                    + " no age, as dates are missing or contradict each other";
        }

        String money() {
            if (report.open() == 0) return "No money is in play.";
            var without = report.withoutAmount();
            if (without == report.open()) return "What they are worth nobody knows: none of them carries an amount.";
            var sums = report.pipeline().verdicts().stream()
                    .filter(total -> !total.sums().isEmpty())
                    .map(total -> Say.verdict(total.verdict()) + " " + sums(total.sums()))
                    .collect(Collectors.joining("; "));
            return "The money by verdict: " + sums
                    + (without > 0
                            ? "; " + wording.number(without) + (without == 1 ? " deal carries" : " deals carry")
                                    + " no amount."
                            : ".");
        }

        private String sums(List<Money> sums) {
            return Say.list(sums.stream().map(wording::roughly).toList());
        }

        String nobodyKnows() {
            return report.unknown().isEmpty()
                    ? "Nothing is unknown that every deal should carry."
                    : "Nobody knows: " + String.join("; ", report.unknown()) + ".";
        }

        /// Nothing can be compared: because nothing closed is there, because its dates are no good, or nothing was won.
        private String firstCompare() {
            var leftOut = report.closed().leftOut();
            if (leftOut > 0)
                return "First mend the dates of " + wording.count(leftOut, "closed deal", "closed deals")
                        + ": without them nothing says how long is too long.";
            return report.closed().all() == 0
                    ? "First export the closed deals too, with the days they were opened and closed."
                    : "First ask of the oldest deals what the buyer did last: none was won that could be a measure.";
        }

        String first() {
            if (report.open() == 0) return "First see whether the export left the open deals out.";
            var dead = report.paced(Pace.DEAD);
            if (dead > 0)
                return "First go through those that " + (enough() ? "look dead" : "are older than any won deal")
                        + ": ask what the buyer did last, and close each one that has no answer.";
            if (!report.closed().usual().isKnown()) return firstCompare();
            if (report.paced(Pace.SLOW) > 0)
                return "First ask of each slow deal what the buyer will do next, and on which day.";
            if (report.pipeline().undated() > 0) return "First find out when the undated deals were opened.";
            return "First ask of the largest deals what the buyer loses, and from which day on, if nothing changes.";
        }
    }
}
