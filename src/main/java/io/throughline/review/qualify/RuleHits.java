package io.throughline.review.qualify;

import io.throughline.deals.spot.Rule;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What speaks against a deal on a day, as overrides name it.
@Component
class RuleHits {
    private final Pictures pictures;

    RuleHits(Pictures pictures) {
        this.pictures = pictures;
    }

    /// The knock-outs that are hit and not overridden; for another check one that names no rule.
    List<Optional<UUID>> of(UUID deal, String check, LocalDate day) {
        if (!check.equals(RuleOverride.KNOCK_OUT)) return List.of(Optional.empty());
        return pictures.load(deal, day).map(RuleHits::hit).orElse(List.of());
    }

    private static List<Optional<UUID>> hit(DealPicture picture) {
        return picture.fit().knockOuts().stream()
                .map(Rule::id)
                .filter(rule -> picture.qualification()
                        .override(RuleOverride.KNOCK_OUT, rule, picture.asOf())
                        .isEmpty())
                .map(Optional::of)
                .toList();
    }

    /// Whether a fact is one of the deal's.
    boolean hasFact(UUID deal, UUID fact) {
        return pictures.hasFact(deal, fact);
    }
}
