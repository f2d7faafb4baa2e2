package io.throughline.buying.strategy;

import io.throughline.base.PrivateKind;
import io.throughline.buying.criteria.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A criterion by which another is ahead, with why, what is proposed about it and what is done.
///
/// @param judged why it is ahead, `null` where nobody judged it
/// @param kind as judged, or as it looks
/// @param done the newest first
public record Exposure(Vulnerability at, @Nullable Gap judged, Gap.Kind kind, Proposal proposal, List<Strategy> done)
        implements PrivateKind {

    /// What is on file of a deal's gaps and what is done about them.
    public record Kept(List<Gap> gaps, List<Strategy> strategies) implements PrivateKind {}

    /// @param decisionOn when they decide, `null` where nobody knows
    public static List<Exposure> of(Choice choice, Kept kept, @Nullable LocalDate decisionOn, LocalDate today) {
        return Vulnerability.of(choice).stream()
                .map(at -> of(at, kept, decisionOn, today))
                .toList();
    }

    private static Exposure of(Vulnerability at, Kept kept, @Nullable LocalDate decisionOn, LocalDate today) {
        var gap = kept.gaps().stream().filter(one -> one.isOf(at)).findFirst();
        var kind = gap.map(Gap::kind).orElseGet(at::proposed);
        var fixOn = gap.map(Gap::fixOn).orElse(null);
        var done = kept.strategies().stream()
                .filter(strategy ->
                        gap.isPresent() && strategy.gapId().equals(gap.get().id()))
                .toList();
        return new Exposure(at, gap.orElse(null), kind, Proposal.of(at, kind, fixOn, decisionOn, today), done);
    }

    public Optional<Gap> gap() {
        return Optional.ofNullable(judged);
    }

    /// As its address names it: `<criterion>/<option>`.
    public String key() {
        return at.criterion().id() + "/" + at.option().id();
    }

    public Optional<Strategy> open() {
        return done.stream().filter(Strategy::isOpen).findFirst();
    }

    /// 0 while nobody judged it.
    public int version() {
        return gap().map(Gap::version).orElse(0);
    }
}
