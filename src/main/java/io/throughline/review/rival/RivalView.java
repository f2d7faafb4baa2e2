package io.throughline.review.rival;

import io.throughline.review.rival.RivalRecord.Meeting;
import io.throughline.review.rival.RivalRecord.OnCriterion;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.ArrayList;
import java.util.List;

/// A competitor's record, in words.
public record RivalView(Shell shell, RivalRecord record) implements Page {

    /// How often we won of what was closed, with its interval; or that this is not enough to speak of a rate.
    public String rate() {
        var counts = record.counts();
        var wording = shell.wording();
        return record.interval()
                .map(interval -> say(
                        "rival.rate",
                        counts.won(),
                        counts.closed(),
                        wording.percent(record.rate().orElse(0.0)),
                        wording.percent(interval.low()),
                        wording.percent(interval.high())))
                .orElseGet(() -> say("rival.few", counts.won(), counts.closed()));
    }

    public boolean isDrawn() {
        return record.isEnough();
    }

    public double low() {
        return record.interval().map(interval -> interval.low() * 100).orElse(0.0);
    }

    public double high() {
        return record.interval().map(interval -> interval.high() * 100).orElse(0.0);
    }

    public double share() {
        return record.rate().map(rate -> rate * 100).orElse(0.0);
    }

    /// A number and what it counts; those that are 0 are left out, but for wins and what is open.
    public record Count(String name, int number) {}

    public List<Count> counts() {
        var counts = record.counts();
        var all = new ArrayList<Count>();
        all.add(new Count(say("rival.met"), counts.met()));
        all.add(new Count(say("rival.open"), counts.open()));
        all.add(new Count(say("rival.won"), counts.won()));
        all.add(new Count(say("rival.lostToThem"), counts.lostToThem()));
        if (counts.lostElse() > 0) all.add(new Count(say("rival.lostElse"), counts.lostElse()));
        if (counts.lostUnknown() > 0) all.add(new Count(say("rival.lostUnknown"), counts.lostUnknown()));
        if (counts.walked() > 0) all.add(new Count(say("rival.walked"), counts.walked()));
        return all;
    }

    public String how(Meeting meeting) {
        return say("rival.ending." + meeting.ending());
    }

    public String led(OnCriterion one) {
        return say("rival.led", one.theyLed(), one.weLed(), one.level(), one.deals());
    }

    /// There are more deals than are listed.
    public boolean isCut() {
        return record.counts().met() > record.meetings().size();
    }
}
