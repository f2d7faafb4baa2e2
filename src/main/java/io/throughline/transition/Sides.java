package io.throughline.transition;

import io.throughline.transition.calendar.Absence;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendar.Closed;
import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When both sides of a plan work, and who of those who do something is away.
public record Sides(WorkCalendar ours, WorkCalendar theirs, List<Absence> absences) {
    public static final Sides WEEKDAYS = new Sides(WorkCalendar.WEEKDAYS, WorkCalendar.WEEKDAYS, List.of());

    public Sides {
        absences = List.copyOf(absences);
    }

    /// The days of a span, counted once for each who works on them.
    Counted counted(LocalDate first, LocalDate last) {
        var our = ours.open(first, last);
        var their = theirs.open(first, last);
        return new Counted(
                Map.of(Side.OURS, our, Side.THEIRS, their, Side.BOTH, our.and(their)), absences, new HashMap<>());
    }

    /// The days of a span on which a side works.
    public OpenDays open(Side side, LocalDate first, LocalDate last) {
        return counted(first, last).of(side);
    }

    /// Why a side does not work on a day; of both it is the first that does not.
    Optional<Closed> closed(Side side, LocalDate day) {
        return switch (side) {
            case OURS -> ours.closed(day);
            case THEIRS -> theirs.closed(day);
            case BOTH -> theirs.closed(day).or(() -> ours.closed(day));
        };
    }

    /// @param known of tasks whose people are away now and then
    record Counted(Map<Side, OpenDays> sides, List<Absence> absences, Map<Kind, OpenDays> known) {
        private record Kind(Side side, Set<UUID> who) {}

        OpenDays of(Side side) {
            return java.util.Objects.requireNonNull(sides.get(side));
        }

        /// When a task can be worked on.
        OpenDays of(Task task) {
            var who = Stream.of(Optional.ofNullable(task.owner()), Optional.ofNullable(task.person()))
                    .flatMap(Optional::stream)
                    .map(Task.Who::id)
                    .filter(id -> absences.stream()
                            .anyMatch(absence -> absence.whoId().equals(id)))
                    .collect(Collectors.toSet());
            if (who.isEmpty()) return of(task.side());
            return known.computeIfAbsent(new Kind(task.side(), who), kind -> without(of(task.side()), who));
        }

        private OpenDays without(OpenDays days, Set<UUID> who) {
            var left = days;
            for (var absence : absences)
                if (who.contains(absence.whoId()))
                    left = left.without((int) absence.first().toEpochDay(), (int)
                            absence.last().toEpochDay());
            return left;
        }
    }
}
