package io.throughline.review.deal;

import io.throughline.deals.spot.Fit;
import io.throughline.deals.spot.Rule;
import java.util.List;

/// How far a deal is one for us, as its page shows it.
public record FitView(Fit fit, DealPage page) {
    public static FitView of(DealPage page) {
        return new FitView(page.picture().fit(), page);
    }

    public String score() {
        if (fit.rules().isEmpty()) return page.say("qualify.fit.none");
        if (fit.score().isEmpty()) return page.say("qualify.fit.unknown");
        var score = fit.score().getAsInt();
        var least = fit.least().getAsInt();
        var most = fit.most().getAsInt();
        return least == most
                ? page.say("qualify.fit.is", score, fit.line())
                : page.say("qualify.fit.between", score, fit.line(), least, most);
    }

    public List<Rule> knockOuts() {
        return fit.knockOuts();
    }

    public List<Rule> unknown() {
        return fit.unknown();
    }
}
