package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all checks say of a picture.
///
/// @param found worst first, those of equal severity in the order of [Checks]
/// @param unknown ids of the checks that lacked their facts
/// @param settleable whether one of them has some of its facts, so that somebody could settle it
/// @param changesOn the first day on which time alone would change the outcome of any
record Findings(
        List<Finding> found,
        List<String> unknown,
        boolean settleable,
        @Nullable LocalDate changesOn) {

    static Findings in(DealPicture picture) {
        var found = new ArrayList<Finding>();
        var unknown = new ArrayList<String>();
        var settleable = false;
        LocalDate changesOn = null;
        for (var check : Checks.on(picture)) {
            var outcome = check.of(picture);
            changesOn = picture.firstDay().of(changesOn, outcome.changesOn());
            switch (outcome) {
                case Outcome.Nothing nothing -> {}
                case Outcome.Unknown lacking -> {
                    unknown.add(check.id());
                    settleable |= lacking.recorded();
                }
                case Outcome.Found speaks -> found.add(speaks.finding());
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return new Findings(List.copyOf(found), List.copyOf(unknown), settleable, changesOn);
    }

    /// The first finding of a severity.
    Optional<Finding> first(Severity severity) {
        return found.stream().filter(f -> f.severity() == severity).findFirst();
    }
}
