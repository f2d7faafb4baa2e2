package io.throughline.review.replay;

import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import io.throughline.review.Replay;
import io.throughline.review.Replay.Step;
import io.throughline.review.Verdict;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import java.util.List;

/// What would have been said of a deal on each day, and from which day its end could be known.
public record ReplayPage(Shell shell, Deal deal, Replay replay) implements Page {

    public String path() {
        return "/deals/" + deal.id();
    }

    /// The day as it was, for an open deal and a closed one alike.
    public String pathOn(Step step) {
        return path() + "?asOf=" + step.from();
    }

    public List<Step> steps() {
        return replay.steps();
    }

    public String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    /// Of a deal that was lost or walked from: from which day on that could be known.
    public boolean isLostOrWalked() {
        return deal.status() == Status.LOST || deal.status() == Status.WALKED;
    }

    /// From when on, in one sentence.
    public String lead() {
        if (!isLostOrWalked()) return say("replay.lead", steps().size());
        return replay.knowable()
                .map(step -> say("replay.knowable", shell.day(step.from()), replay.daysLeft(step)))
                .orElse(say("replay.notKnowable"));
    }

    public boolean isFirstWarning(Step step) {
        return isLostOrWalked() && replay.knowable().filter(step::equals).isPresent();
    }
}
