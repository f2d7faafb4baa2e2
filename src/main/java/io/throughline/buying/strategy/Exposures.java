package io.throughline.buying.strategy;

import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.deals.Insider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where others are ahead of us in a deal, for its team and its managers.
@Component
@Transactional
class Exposures {
    private final DealsAt deals;
    private final BuyerChoices choices;
    private final Strategies strategies;

    Exposures(DealsAt deals, BuyerChoices choices, Strategies strategies) {
        this.deals = deals;
        this.choices = choices;
        this.strategies = strategies;
    }

    /// The weightiest lead first.
    @Transactional(readOnly = true)
    List<Exposure> of(Insider insider) {
        return of(insider, Times.now(deals.today()));
    }

    /// The same, as of a day, as known at an instant.
    @Transactional(readOnly = true)
    List<Exposure> of(Insider insider, Times times) {
        var deal = deals.find(insider.dealId(), insider.viewer(), times);
        var kept = new Exposure.Kept(strategies.gaps(insider, times), strategies.of(insider, times));
        return Exposure.of(choices.of(deal.id(), times), kept, deal.expectedClose(), times.asOf());
    }

    /// What was done, or still is, where nobody is ahead any more; the newest first.
    ///
    /// @param entries where somebody is
    @Transactional(readOnly = true)
    List<VulnerabilityPage.Past> past(Insider insider, Times times, List<Exposure> entries) {
        var ahead = entries.stream().flatMap(one -> one.gap().stream()).toList();
        var gaps = strategies.gaps(insider, times).stream()
                .filter(gap -> !ahead.contains(gap))
                .toList();
        var criteria = choices.of(insider.dealId(), times).criteria();
        return strategies.of(insider, times).stream()
                .flatMap(strategy -> gaps.stream()
                        .filter(gap -> gap.id().equals(strategy.gapId()))
                        .flatMap(gap -> criteria.stream().filter(one -> one.id().equals(gap.criterionId())))
                        .map(criterion -> new VulnerabilityPage.Past(criterion, strategy)))
                .toList();
    }

    /// @throws NotFound where the option is not ahead by the criterion
    @Transactional(readOnly = true)
    Exposure find(Insider insider, UUID criterion, UUID option) {
        return find(insider, criterion + "/" + option);
    }

    /// @param key as [Exposure#key] says it
    @Transactional(readOnly = true)
    Exposure find(Insider insider, String key) {
        return find(insider, key, Times.now(deals.today()));
    }

    @Transactional(readOnly = true)
    Exposure find(Insider insider, String key, Times times) {
        return of(insider, times).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nobody is ahead of us there any more."));
    }

    /// Says why it is ahead, as whoever read this version judges it.
    void judge(Insider insider, Exposure at, Gap.Kind kind, @Nullable LocalDate fixOn, int version) {
        strategies.judge(
                insider,
                new Gap(
                        at.gap().map(Gap::id).orElseGet(Ids::next),
                        at.at().criterion().id(),
                        at.at().option().id(),
                        kind,
                        fixOn,
                        version));
    }

    /// What is to be done.
    ///
    /// @param owner who of ours sees to it
    record Chosen(Strategy.Kind kind, Strategies.Colleague owner, LocalDate dueOn, String words) {}

    /// Chooses what to do; the gap is kept as it looks, where nobody judged it yet.
    ///
    /// @return the strategy's id
    UUID choose(Insider insider, Exposure at, Chosen chosen) {
        if (at.gap().isEmpty()) judge(insider, at, at.kind(), null, 0);
        var gap = find(insider, at.key()).gap().orElseThrow();
        var id = Ids.next();
        strategies.choose(
                insider,
                new Strategy(
                        id,
                        gap.id(),
                        chosen.kind(),
                        chosen.owner().id(),
                        chosen.owner().name(),
                        chosen.dueOn(),
                        deals.today().date(),
                        null,
                        null,
                        chosen.words(),
                        1));
        return id;
    }
}
