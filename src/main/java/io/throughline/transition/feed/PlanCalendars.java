package io.throughline.transition.feed;

import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Timetables;
import io.throughline.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes calendars of plans. Who may see the deal is asked before.
@Component
@Transactional
class PlanCalendars {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private final Timetables timetables;
    private final CriticalDates dates;
    private final ShownEvents shown;
    private final Today today;

    PlanCalendars(Timetables timetables, CriticalDates dates, ShownEvents shown, Today today) {
        this.timetables = timetables;
        this.dates = dates;
        this.shown = shown;
        this.today = today;
    }

    /// All of a deal's plan, with what went lately; where there is no plan, the pinned days.
    CalendarFile of(Deal deal, String address) {
        return new CalendarFile(WORDS.say("transition.title", deal.name()), address, events(deal));
    }

    /// A single task, with the number that it has in the whole.
    ///
    /// @throws NotFound where it is not in the plan
    CalendarFile of(Deal deal, UUID task, String address) {
        var event = events(deal).stream()
                .filter(one -> !one.gone() && one.event().uid().equals(PlanEvents.uid(task)))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such task in this plan."));
        return new CalendarFile(event.event().summary(), address, List.of(event));
    }

    private List<ShownEvent> events(Deal deal) {
        var events = new PlanEvents(deal);
        return shown.show(
                events, () -> events.of(timetables.of(deal.id(), today).orElse(null), dates.of(deal.id())));
    }
}
