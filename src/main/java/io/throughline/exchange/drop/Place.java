package io.throughline.exchange.drop;

import io.throughline.exchange.mail.Entry;
import io.throughline.exchange.mail.Why;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where an entry belongs, or why nowhere.
sealed interface Place {
    record In(Target deal) implements Place {}

    /// @param addresses those that are not on file where nobody is, else those of people without an open deal
    /// @param deals the several it may belong to
    record Nowhere(Why why, List<String> addresses, List<Target> deals) implements Place {
        static Nowhere because(Why why) {
            return new Nowhere(why, List.of(), List.of());
        }
    }

    /// What is no interaction, wherever it would belong; otherwise into the one deal that somebody dropped it on.
    static Place on(Target deal, Entry entry, Known known) {
        return unfit(entry, known)
                .<Place>map(why -> Nowhere.because(why))
                .findFirst()
                .orElse(new In(deal));
    }

    private static Stream<Why> unfit(Entry entry, Known known) {
        if (entry.cancelled()) return Stream.of(Why.CANCELLED);
        if (known.isAmongUs(entry)) return Stream.of(Why.AMONG_US);
        return known.isDeclined(entry) ? Stream.of(Why.DECLINED) : Stream.of();
    }

    /// Into the only deal in which its people take part; where they take part in none, into the only one of their
    /// accounts. Nothing is guessed.
    ///
    /// @param options of each person
    static Place of(Entry entry, Known known, Map<UUID, List<Option>> options) {
        var unfit = unfit(entry, known).findFirst();
        if (unfit.isPresent()) return Nowhere.because(unfit.get());
        var present = known.present(entry);
        if (present.isEmpty()) return new Nowhere(Why.NOBODY_KNOWN, known.unknown(entry), List.of());
        var all = present.stream()
                .flatMap(buyer -> options.getOrDefault(buyer.id(), List.of()).stream())
                .toList();
        if (all.isEmpty()) return new Nowhere(Why.NO_OPEN_DEAL, known.addresses(entry), List.of());
        var close = deals(entry, all, Option::takesPart);
        return one(close.isEmpty() ? deals(entry, all, option -> true) : close);
    }

    private static List<Target> deals(Entry entry, List<Option> options, Predicate<Option> which) {
        return options.stream()
                .filter(option -> option.reachesBackTo(entry.on()))
                .filter(which)
                .map(Option::deal)
                .distinct()
                .toList();
    }

    private static Place one(List<Target> deals) {
        return switch (deals.size()) {
            case 0 -> Nowhere.because(Why.BEFORE_THE_DEAL);
            case 1 -> new In(deals.getFirst());
            default -> new Nowhere(Why.SEVERAL_DEALS, List.of(), deals);
        };
    }
}
