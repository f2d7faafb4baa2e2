package io.throughline.exchange.drop;

import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.PlannedInteractions;
import io.throughline.exchange.drop.Dropped.Left;
import io.throughline.exchange.drop.Dropped.Placed;
import io.throughline.exchange.drop.Dropped.Somebody;
import io.throughline.exchange.mail.Entry;
import io.throughline.exchange.mail.Found;
import io.throughline.exchange.mail.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files what was dropped, all in one transaction. The same dropped again adds nothing.
@Component
@Transactional
public class Drops {
    private final Acquaintances acquaintances;
    private final Interactions interactions;
    private final PlannedInteractions planned;
    private final Deals deals;

    Drops(Acquaintances acquaintances, Interactions interactions, PlannedInteractions planned, Deals deals) {
        this.acquaintances = acquaintances;
        this.interactions = interactions;
        this.planned = planned;
        this.deals = deals;
    }

    /// Puts each into the deal it belongs to, among those that the viewer may write to.
    public Dropped drop(Found found, Viewer viewer) {
        var known = acquaintances.known(found.entries());
        var present = found.entries().stream()
                .flatMap(entry -> known.present(entry).stream())
                .map(Known.Buyer::id)
                .distinct()
                .toList();
        var options = acquaintances.options(present, viewer);
        return file(found, viewer, known, entry -> Place.of(entry, known, options));
    }

    /// Puts all into one deal, whoever is in it.
    ///
    /// @throws io.throughline.base.NotFound when the viewer may not see the deal
    /// @throws io.throughline.base.Forbidden when they may not change it
    public Dropped drop(Found found, UUID dealId, Viewer viewer) {
        var deal = deals.toWrite(dealId, viewer);
        var target = new Target(deal.id(), deal.name());
        var known = acquaintances.known(found.entries());
        return file(found, viewer, known, entry -> Place.on(target, entry, known));
    }

    private Dropped file(Found found, Viewer viewer, Known known, Function<Entry, Place> places) {
        var onFile = acquaintances.onFile(found.entries(), viewer);
        var seen = new HashSet<String>();
        var placed = new ArrayList<Placed>();
        var left = new ArrayList<Left>();
        for (var entry : found.entries()) {
            var repeated = repeated(entry, onFile, seen);
            if (repeated.isPresent()) left.add(repeated.get());
            else
                switch (places.apply(entry)) {
                    case Place.In(var deal) -> placed.add(placed(entry, deal, known));
                    case Place.Nowhere(var why, var addresses, var deals) ->
                        left.add(new Left(entry, why, addresses, deals));
                }
        }
        var filed = file(placed);
        placed.stream()
                .filter(one -> !filed.contains(one.id()))
                .forEach(one -> left.add(onFile(one.entry(), Optional.of(one.deal()))));
        placed.removeIf(one -> !filed.contains(one.id()));
        return new Dropped(List.copyOf(placed), List.copyOf(left), found.unread());
    }

    /// It is on file, or came before in the same drop.
    private static Optional<Left> repeated(Entry entry, Map<String, Optional<Target>> onFile, Set<String> seen) {
        var standing = onFile.get(entry.externalId());
        if (standing != null) return Optional.of(onFile(entry, standing));
        return seen.add(entry.externalId()) ? Optional.empty() : Optional.of(onFile(entry, Optional.empty()));
    }

    private static Left onFile(Entry entry, Optional<Target> deal) {
        return new Left(entry, Why.ON_FILE, List.of(), deal.stream().toList());
    }

    private static Placed placed(Entry entry, Target deal, Known known) {
        var persons = known.present(entry).stream()
                .map(buyer -> new Somebody(buyer.id(), buyer.name()))
                .toList();
        return new Placed(
                entry, Ids.next(), deal, entry.toCome(), direction(entry, known), persons, known.unknown(entry));
    }

    /// A meeting is an act of both sides where one of theirs was in it; a message is one of whoever wrote it.
    private static Direction direction(Entry entry, Known known) {
        return switch (entry.source()) {
            case CALENDAR -> known.present(entry).isEmpty() ? ofSender(entry, known) : Direction.BOTH;
            case MAIL -> ofSender(entry, known);
        };
    }

    private static Direction ofSender(Entry entry, Known known) {
        if (known.ours().contains(entry.from())) return Direction.OURS;
        return known.buyers().containsKey(entry.from()) ? Direction.THEIRS : Direction.UNKNOWN;
    }

    private Set<UUID> file(List<Placed> placed) {
        acquaintances.hold(
                placed.stream().map(one -> one.deal().id()).distinct().toList());
        var filed = interactions.add(placed.stream()
                .filter(one -> !one.planned())
                .map(Drops::interaction)
                .toList());
        planned.happened(filed);
        var all = new HashSet<>(filed);
        all.addAll(planned.add(plans(placed)));
        return all;
    }

    private static Interactions.Brought interaction(Placed placed) {
        var entry = placed.entry();
        return new Interactions.Brought(
                placed.deal().id(),
                new Interaction(
                        placed.id(),
                        entry.on(),
                        entry.source().channel(),
                        null,
                        placed.direction(),
                        entry.subject(),
                        entry.minutes(),
                        persons(placed)),
                entry.source().word(),
                entry.externalId());
    }

    /// Of two for one day and in the same words the first.
    private static List<PlannedInteractions.Brought> plans(List<Placed> placed) {
        var seen = new HashSet<String>();
        return placed.stream()
                .filter(Placed::planned)
                .filter(one -> seen.add(one.deal().id() + " " + one.entry().on() + " "
                        + one.entry().subject()))
                .map(Drops::plan)
                .toList();
    }

    private static PlannedInteractions.Brought plan(Placed placed) {
        var entry = placed.entry();
        return new PlannedInteractions.Brought(
                placed.deal().id(),
                new PlannedInteraction(
                        placed.id(), entry.on(), entry.source().channel(), null, entry.subject(), persons(placed), 1));
    }

    private static List<UUID> persons(Placed placed) {
        return placed.persons().stream().map(Somebody::id).toList();
    }
}
