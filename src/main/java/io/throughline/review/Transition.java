package io.throughline.review;

import io.throughline.transition.baseline.Professional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the customer of a deal comes to their day and to their first victory, as of a day, in what a verdict needs of
/// it.
///
/// @param outlook what the plan comes to, as it was computed last; `null` where there is no plan or nothing is pinned
/// @param pins the days from which it walks back
/// @param victory `null` where nobody proposed one
/// @param broughtIn who of ours confirmed plan and promises
public record Transition(
        @Nullable Outlook outlook, List<Pin> pins, @Nullable Victory victory, List<BroughtIn> broughtIn) {
    /// Nobody recorded anything of it.
    public static final Transition UNKNOWN = new Transition(null, List.of(), null, List.of());

    public Transition {
        pins = List.copyOf(pins);
        broughtIn = List.copyOf(broughtIn);
    }

    /// What a pinned day stands for.
    public enum Part {
        GO_LIVE,
        VICTORY
    }

    /// @param since from when on it says so
    /// @param late by how many working days the pinned day that is missed most is missed; 0 where all can be kept
    /// @param latePart which that is
    /// @param goLive the chance of the go-live in time, from 0 to 1; `null` where it is over or not pinned
    /// @param victory the same of the first victory
    /// @param signBy `null` where that is over, not planned, or nothing is pinned
    public record Outlook(
            UUID planId,
            LocalDate since,
            int late,
            @Nullable Part latePart,
            @Nullable BigDecimal goLive,
            @Nullable BigDecimal victory,
            @Nullable LocalDate signBy) {}

    /// @param doneOn `null` while it is to come
    /// @param agreedOn the day on which both sides agreed on it, `null` while it is only ours
    public record Pin(
            UUID id,
            Part part,
            LocalDate on,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate agreedOn) {
        Pin on(LocalDate day) {
            return new Pin(id, part, on, upTo(doneOn, day), upTo(agreedOn, day));
        }
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate on, LocalDate day) {
        return on == null || on.isAfter(day) ? null : on;
    }

    /// @param agreedOn `null` while it is only our proposal
    /// @param achievedOn `null` while it has not come
    public record Victory(
            UUID id,
            String measure,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate achievedOn) {
        Victory on(LocalDate day) {
            return new Victory(id, measure, upTo(agreedOn, day), upTo(achievedOn, day));
        }
    }

    public record BroughtIn(Professional who, LocalDate on) {}

    static Transition of(List<TransitionRow> rows) {
        if (rows.isEmpty()) return UNKNOWN;
        return new Transition(
                first(TransitionRow.Planned.class, rows)
                        .map(TransitionRow.Planned::outlook)
                        .orElse(null),
                only(TransitionRow.PinnedOn.class, rows)
                        .map(TransitionRow.PinnedOn::pin)
                        .toList(),
                first(TransitionRow.Won.class, rows)
                        .map(TransitionRow.Won::victory)
                        .orElse(null),
                only(TransitionRow.Confirmed.class, rows)
                        .map(TransitionRow.Confirmed::one)
                        .toList());
    }

    private static <T> Stream<T> only(Class<T> type, List<TransitionRow> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> Optional<T> first(Class<T> type, List<TransitionRow> rows) {
        return only(type, rows).findFirst();
    }

    /// The same as of an earlier day. What the plan came to before it was computed last is not known.
    Transition on(LocalDate day) {
        return new Transition(
                outlook == null || outlook.since().isAfter(day) ? null : outlook,
                pins.stream().map(pin -> pin.on(day)).toList(),
                victory == null ? null : victory.on(day),
                broughtIn.stream().filter(one -> !one.on().isAfter(day)).toList());
    }

    /// The days on which something of it was agreed, came or was computed.
    Stream<LocalDate> days() {
        var agreed = Stream.of(
                Optional.ofNullable(victory).map(Victory::agreedOn),
                Optional.ofNullable(victory).map(Victory::achievedOn));
        var done = pins.stream().map(Pin::doneOn);
        var brought = broughtIn.stream().map(BroughtIn::on);
        var counted = Optional.ofNullable(outlook).map(Outlook::since);
        return Stream.of(agreed.flatMap(Optional::stream), done, brought, counted.stream())
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }

    public Optional<Pin> pin(Part part) {
        return pins.stream().filter(pin -> pin.part() == part).findFirst();
    }

    public boolean isVictoryAgreed() {
        return victory != null && victory.agreedOn() != null;
    }

    public boolean isBroughtIn(Professional who) {
        return broughtIn.stream().anyMatch(one -> one.who() == who);
    }
}
