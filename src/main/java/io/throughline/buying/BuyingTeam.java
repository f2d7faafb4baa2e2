package io.throughline.buying;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Those of the buyer's side in a deal, and how they stand to each other, as of a day.
public record BuyingTeam(LocalDate asOf, List<Stakeholder> people) {
    public Optional<Stakeholder> find(UUID personId) {
        return people.stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    /// The name of somebody of the team; empty for anybody else.
    public String name(@Nullable UUID personId) {
        return personId == null ? "" : find(personId).map(Stakeholder::name).orElse("");
    }

    public List<Stakeholder> inTouch() {
        return people.stream().filter(one -> one.isInTouch(asOf)).toList();
    }

    public Set<String> units() {
        var units = new LinkedHashSet<String>();
        people.forEach(one -> units.add(one.unit() == null ? "" : one.unit()));
        return units;
    }

    /// Whether somebody would report to themselves in the end if they reported to another.
    public boolean wouldLoop(UUID personId, UUID boss) {
        var seen = new HashSet<UUID>();
        for (UUID above = boss; above != null && seen.add(above); above = bossOf(above))
            if (above.equals(personId)) return true;
        return false;
    }

    private @Nullable UUID bossOf(UUID personId) {
        return find(personId).map(Stakeholder::reportsToId).orElse(null);
    }

    /// Whether we can get from those we are in touch with to somebody: each leads to whom they report to and to whom
    /// they influence.
    ///
    /// @param helps whom we can go through
    public boolean isReached(UUID personId, Predicate<Stakeholder> helps) {
        var seen = new HashSet<UUID>();
        var next = new ArrayDeque<>(inTouch());
        while (!next.isEmpty()) {
            var one = next.poll();
            if (!seen.add(one.personId())) continue;
            if (one.personId().equals(personId)) return true;
            if (helps.test(one)) leadsTo(one).forEach(other -> find(other).ifPresent(next::add));
        }
        return false;
    }

    private static Collection<UUID> leadsTo(Stakeholder one) {
        var others = new LinkedHashSet<UUID>();
        if (one.reportsToId() != null) others.add(one.reportsToId());
        one.influences().forEach(sway -> others.add(sway.personId()));
        return others;
    }
}
