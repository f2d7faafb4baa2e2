package io.throughline.transition.feed;

import io.throughline.deals.Deal;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Task;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import io.throughline.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What calendars show of a deal's plan: its tasks, the pinned days, and by when to sign and to be with Legal. A task
/// that did not begin stands on the days on which it has to be, one that began from the day on which it did to the day
/// on which it has to be over, and one that is over on the days on which it was.
///
/// It is the same for everybody, and says nothing that changes by itself from day to day, such as slack: else calendars
/// would be told of a change each morning.
record PlanEvents(Deal deal) {
    private static final Words WORDS = new Words(Locale.ENGLISH);
    private static final String UID = "@throughline";

    /// @param plan `null` where the deal has none
    List<PlanEvent> of(@Nullable Timetable plan, List<CriticalDate> dates) {
        var events = new ArrayList<PlanEvent>();
        for (var date : dates) events.add(pin(date));
        if (plan == null) return events;
        plan.signBy().ifPresent(day -> events.add(last("sign", day)));
        plan.toLegalBy().ifPresent(day -> events.add(last("legal", day)));
        plan.rows().forEach(row -> events.add(task(row)));
        return events;
    }

    static String uid(UUID task) {
        return task + UID;
    }

    private PlanEvent pin(CriticalDate date) {
        var part = WORDS.say("transition.part." + date.part());
        var uid = deal.id() + "-" + date.part().name().toLowerCase(Locale.ROOT) + UID;
        var summary = WORDS.say("transition.event.due", part);
        return new PlanEvent(uid, date.on(), date.on(), summary, about(date.why()), path());
    }

    private PlanEvent last(String what, LocalDate day) {
        var summary = WORDS.say("transition.event.last." + what);
        return new PlanEvent(deal.id() + "-" + what + UID, day, day, summary, about(""), path());
    }

    private PlanEvent task(Row row) {
        var task = row.task();
        var summary = task.progress().isOver() ? WORDS.say("transition.event.done", task.name()) : task.name();
        return new PlanEvent(
                uid(task.id()),
                row.firstDay(),
                row.lastDay(),
                summary,
                about(said(task)),
                path() + "/tasks/" + task.id());
    }

    private static String said(Task task) {
        var side = WORDS.say("transition.event.side." + task.side());
        var who = who(task);
        var whose = who.isEmpty() ? side : WORDS.say("transition.event.side.who", side, who);
        return task.vulnerable() ? whose + "\n" + WORDS.say("transition.vulnerable") : whose;
    }

    private static String who(Task task) {
        var owner = task.owner();
        var person = task.person();
        if (owner != null && person != null) return WORDS.say("transition.who.both", owner.name(), person.name());
        if (owner != null) return owner.name();
        return person == null ? "" : person.name();
    }

    private String about(String more) {
        return more.isEmpty() ? deal.name() : deal.name() + "\n" + more;
    }

    private String path() {
        return "/deals/" + deal.id() + "/plan";
    }

    /// What is left of an event that is not in the plan any more: the words that it had are kept nowhere.
    PlanEvent gone(String uid, LocalDate first, LocalDate last) {
        return new PlanEvent(uid, first, last, WORDS.say("transition.event.gone"), about(""), path());
    }
}
