package io.throughline.review.check;

import io.throughline.deals.spot.RuleOverride;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// What becomes of a finding that says to walk where somebody stays in spite of it: a note that says who, why, and
/// until
/// when.
final class Staying {
    private Staying() {}

    /// The finding itself where nobody overrides its check.
    static Finding inSpiteOf(Finding finding, DealPicture picture) {
        return picture.qualification()
                .override(finding.id(), null, picture.asOf())
                .map(override -> inSpiteOf(finding, List.of(override), picture))
                .orElse(finding);
    }

    /// @param overrides all of them in force, one at least
    static Finding inSpiteOf(Finding finding, List<RuleOverride> overrides, DealPicture picture) {
        var records = new ArrayList<>(finding.records());
        var says = new StringBuilder(finding.says());
        var first = finding.changesOn();
        for (var override : overrides) {
            records.add(override.id());
            says.append(' ').append(says(override));
            first = picture.firstDay().of(first, override.until().plusDays(1));
        }
        return new Finding(finding.id(), Severity.NOTE, says.toString(), finding.ask(), List.copyOf(records), first);
    }

    private static String says(RuleOverride override) {
        var by = override.by() == null ? "" : " by " + override.by();
        return "Overridden until " + Words.day(override.until()) + by + ": " + Words.ended(override.why());
    }
}
