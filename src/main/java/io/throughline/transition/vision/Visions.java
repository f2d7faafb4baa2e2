package io.throughline.transition.vision;

import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import io.throughline.transition.victory.Victories;
import io.throughline.transition.vision.Quote.Of;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the transition visions of deals out of the records. Who may see the deal is asked before.
@Component
@Transactional(readOnly = true)
public class Visions {
    private final Quotes quotes;
    private final Timetables timetables;
    private final CriticalDates dates;
    private final Victories victories;

    Visions(Quotes quotes, Timetables timetables, CriticalDates dates, Victories victories) {
        this.quotes = quotes;
        this.timetables = timetables;
        this.dates = dates;
        this.victories = victories;
    }

    /// What they said that can stand on the page, whether or not somebody left it off.
    List<Quote> quotes(UUID dealId, Today today) {
        return quotes.of(dealId, today.date());
    }

    /// @param all what they said
    Vision of(Deal deal, Today today, List<Quote> all) {
        var said = all.stream().filter(quote -> !quote.off()).toList();
        var pinned = dates.of(deal.id());
        var plan = timetables.of(deal.id(), today).orElse(null);
        var main = plan == null ? new MainSteps(List.of(), 0) : MainSteps.of(plan, pinned);
        var signed = signed(deal, plan);
        return new Vision(
                today.date(),
                deal.organization(),
                pain(said),
                first(said, Of.EVENT_DATE),
                day(pinned, Part.GO_LIVE),
                main.steps(),
                main.more(),
                over(plan),
                signed == null ? signBy(plan, today.date()) : null,
                signed,
                plan != null && plan.pinned().stream().anyMatch(Pinned::isLate),
                victories.of(deal.id()).orElse(null),
                day(pinned, Part.VICTORY),
                first(said, Of.EVENT_RESULT));
    }

    private static List<Quote> pain(List<Quote> said) {
        return said.stream()
                .filter(Quote::isPain)
                .sorted(Comparator.comparing(Quote::of))
                .limit(Vision.MOST_PAIN)
                .toList();
    }

    private static @Nullable Quote first(List<Quote> said, Of of) {
        return said.stream().filter(one -> one.of() == of).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(List<CriticalDate> pinned, Part part) {
        return pinned.stream()
                .filter(date -> date.part() == part)
                .map(CriticalDate::on)
                .findFirst()
                .orElse(null);
    }

    private static int over(@Nullable Timetable plan) {
        if (plan == null) return 0;
        return (int) plan.plan().tasks().stream()
                .filter(task -> task.progress().isOver())
                .count();
    }

    /// One that is past is no day to ask a customer for.
    private static @Nullable LocalDate signBy(@Nullable Timetable plan, LocalDate today) {
        return Optional.ofNullable(plan)
                .flatMap(Timetable::signBy)
                .filter(day -> !day.isBefore(today))
                .orElse(null);
    }

    private static @Nullable LocalDate signed(Deal deal, @Nullable Timetable plan) {
        var order = Optional.ofNullable(plan)
                .flatMap(one -> one.plan().task(Part.ORDER))
                .map(Task::progress)
                .map(Task.Progress::done);
        return order.orElse(deal.status() == Status.WON ? deal.closedOn() : null);
    }
}
