package io.throughline.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the checks say of a deal on each day from its first to its last: only what had happened by a day counts for it.
/// Source: "Why Did We Lose the Big Deal?".
///
/// @param steps the days on which the verdict or its sentence changed, oldest first
/// @param last the last day on which it was open
/// @param isCut there were more days than are looked at
public record Replay(List<Step> steps, LocalDate last, boolean isCut) {
    private static final int MOST_DAYS = 1_500;

    /// What is said from a day on, until the next.
    public record Step(LocalDate from, Review review) {
        /// The records at hand said to leave, or not to go on like this.
        public boolean isWarning() {
            return review.verdict() == Verdict.WALK_AWAY || review.verdict() == Verdict.IN_DANGER;
        }

        private boolean saysTheSameAs(@Nullable Step other) {
            return other != null
                    && review.verdict() == other.review.verdict()
                    && review.sentence().equals(other.review.sentence());
        }
    }

    /// @param picture of a day at or after the last one, which holds all that happened until then
    /// @param insider whoever reads is of the deal's team or above it
    public static Replay of(DealPicture picture, boolean insider) {
        var last = lastOpen(picture);
        var days = new TreeSet<LocalDate>();
        happened(picture).filter(day -> !day.isAfter(last)).forEach(days::add);
        var opened = picture.deal().openedOn();
        if (opened != null && !opened.isAfter(last)) {
            days.removeIf(day -> day.isBefore(opened));
            days.add(opened);
        }
        if (days.isEmpty()) days.add(last);
        return through(picture, insider, days, last);
    }

    private static Replay through(DealPicture picture, boolean insider, TreeSet<LocalDate> days, LocalDate last) {
        var steps = new ArrayList<Step>();
        var day = days.first();
        for (var looked = 0; looked < MOST_DAYS; looked++) {
            var review = BothReviews.of(picture.on(day)).forReader(insider);
            var step = new Step(day, review);
            if (!step.saysTheSameAs(steps.isEmpty() ? null : steps.getLast())) steps.add(step);
            var next = next(days.higher(day), review.changesOn());
            if (next == null || next.isAfter(last)) return new Replay(List.copyOf(steps), last, false);
            day = next;
        }
        return new Replay(List.copyOf(steps), last, true);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate event, @Nullable LocalDate time) {
        if (event == null || time == null) return event == null ? time : event;
        return event.isBefore(time) ? event : time;
    }

    /// The day before the close; of an open deal the day of the picture.
    private static LocalDate lastOpen(DealPicture picture) {
        var closed = picture.deal().closedOn();
        return picture.deal().isOpen() || closed == null ? picture.asOf() : closed.minusDays(1);
    }

    private static Stream<LocalDate> happened(DealPicture picture) {
        var changed = picture.changes().stream().map(one -> one.on());
        var told = picture.facts().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.since()),
                        one.evidenceBy(picture.asOf()).stream().map(heard -> heard.on())));
        var ended = picture.facts().stream().map(one -> one.until()).filter(Objects::nonNull);
        var met = picture.interactions().stream().map(one -> one.on());
        return Stream.of(
                        changed,
                        told,
                        ended,
                        met,
                        picture.buying().days(),
                        picture.transition().days())
                .flatMap(days -> days);
    }

    /// The first day from which on, until the last, the records said to leave or not to go on like this; empty where
    /// they didn't say so in the end.
    public Optional<Step> knowable() {
        Step first = null;
        for (var step : steps.reversed()) {
            if (!step.isWarning()) break;
            first = step;
        }
        return Optional.ofNullable(first);
    }

    /// How many days lie between a step and the last day.
    public int daysLeft(Step step) {
        return (int) ChronoUnit.DAYS.between(step.from(), last);
    }
}
