package io.throughline.deals.spot;

import java.util.List;

/// A rule set as it is stored and sent.
public record WrittenSpot(int edition, int line, List<WrittenRule> rules) {
    public static WrittenSpot of(SweetSpot spot) {
        return new WrittenSpot(
                spot.edition(),
                spot.line(),
                spot.rules().stream().map(WrittenRule::of).toList());
    }

    public SweetSpot spot() {
        return new SweetSpot(
                edition, line, rules.stream().map(WrittenRule::rule).toList());
    }
}
