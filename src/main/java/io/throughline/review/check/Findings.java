package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import io.throughline.review.FirstDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all checks say of a picture.
///
/// @param said in the order of [Checks]
record Findings(FirstDay day, List<Said> said) {

    /// What one check says.
    record Said(Check check, Outcome outcome) {
        /// It tells something that rests on a private kind.
        boolean isPrivate() {
            return check.isPrivate() && !(outcome instanceof Outcome.Unknown lacking && !lacking.recorded());
        }

        /// To whom nothing private is told, such a check lacks its facts, whatever it says.
        Said withoutPrivate() {
            return check.isPrivate() ? new Said(check, Outcome.unasked()) : this;
        }
    }

    static Findings in(DealPicture picture) {
        var said = Checks.on(picture).stream()
                .map(check -> new Said(check, check.of(picture)))
                .toList();
        return new Findings(picture.firstDay(), said);
    }

    boolean isPrivate() {
        return said.stream().anyMatch(Said::isPrivate);
    }

    /// As whoever is not of the deal's team may know them.
    Findings withoutPrivate() {
        return new Findings(day, said.stream().map(Said::withoutPrivate).toList());
    }

    /// Worst first, those of equal severity in the order of [Checks].
    List<Finding> found() {
        var found = new ArrayList<Finding>();
        for (var one : said) if (one.outcome() instanceof Outcome.Found speaks) found.add(speaks.finding());
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    /// The ids of the checks that lacked their facts.
    List<String> unknown() {
        return said.stream()
                .filter(one -> one.outcome() instanceof Outcome.Unknown)
                .map(one -> one.check().id())
                .toList();
    }

    /// Those of them that have some of their facts, so that somebody could settle them.
    List<String> settleable() {
        return said.stream()
                .filter(one -> one.outcome() instanceof Outcome.Unknown lacking && lacking.recorded())
                .map(one -> one.check().id())
                .toList();
    }

    /// The first day on which time alone would change the outcome of any.
    @Nullable
    LocalDate changesOn() {
        LocalDate first = null;
        for (var one : said) first = day.of(first, one.outcome().changesOn());
        return first;
    }

    /// The first finding of a severity.
    Optional<Finding> first(Severity severity) {
        for (var one : said)
            if (one.outcome() instanceof Outcome.Found speaks
                    && speaks.finding().severity() == severity) return Optional.of(speaks.finding());
        return Optional.empty();
    }
}
