package io.throughline.review.check;

import io.throughline.deals.spot.Fit;
import io.throughline.deals.spot.Holds;
import io.throughline.deals.spot.Rule;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A knock-out of the sweet spot is hit: one beats any score, unless somebody stays in spite of it.
final class KnockOut implements Check {
    @Override
    public String id() {
        return RuleOverride.KNOCK_OUT;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var fit = picture.fit();
        var hit = fit.knockOuts();
        if (hit.isEmpty()) return isKnown(fit) ? Outcome.nothing() : Outcome.unasked();
        var standing =
                hit.stream().filter(rule -> override(rule, picture).isEmpty()).toList();
        var overrides =
                hit.stream().flatMap(rule -> override(rule, picture).stream()).toList();
        if (standing.isEmpty())
            return new Outcome.Found(Staying.inSpiteOf(finding(hit, picture, null), overrides, picture));
        var lapses = overrides.stream().map(one -> one.until().plusDays(1)).toList();
        return new Outcome.Found(finding(standing, picture, picture.firstDay().of(lapses)));
    }

    /// There is no knock-out, or of one at least it is known that it is not hit.
    private static boolean isKnown(Fit fit) {
        var knockOuts =
                fit.rules().stream().filter(read -> read.rule().isKnockOut()).toList();
        return knockOuts.isEmpty() || knockOuts.stream().anyMatch(read -> read.holds() == Holds.NO);
    }

    private static Optional<RuleOverride> override(Rule rule, DealPicture picture) {
        return picture.qualification().override(RuleOverride.KNOCK_OUT, rule.id(), picture.asOf());
    }

    private Finding finding(List<Rule> hit, DealPicture picture, @Nullable LocalDate changesOn) {
        var ids = hit.stream().map(Rule::id).toList();
        return new Finding(id(), Severity.WALK_AWAY, says(hit), ASK, records(ids, picture), changesOn);
    }

    private static List<UUID> records(List<UUID> rules, DealPicture picture) {
        return Stream.concat(rules.stream(), Stream.of(picture.deal().id())).toList();
    }

    private static final String ASK = "Who could help them better than we can, and when do we tell them?";

    private static String says(List<Rule> hit) {
        var rules = hit.stream().map(Rule::says).toList();
        return Words.count(hit.size(), "knock-out", "knock-outs") + " of the sweet spot "
                + (hit.size() == 1 ? "is" : "are") + " hit: " + Words.list(rules) + ".";
    }
}
