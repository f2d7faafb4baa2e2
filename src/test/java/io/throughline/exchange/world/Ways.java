package io.throughline.exchange.world;

import io.throughline.review.Transition;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.Outlook;
import io.throughline.transition.PlanChance;
import io.throughline.transition.Sides;
import io.throughline.transition.Timetable;
import io.throughline.transition.victory.Victory;
import org.jspecify.annotations.Nullable;

/// What the modules make of how the customers of the story world come to their day, without a database.
final class Ways {
    private Ways() {}

    static Transition transition(World world, Tale tale) {
        var way = tale.way();
        return new Transition(
                outlook(world, way),
                way.dates().stream().map(Ways::pin).toList(),
                victory(way.victory()),
                way.readers().stream()
                        .map(one -> new Transition.BroughtIn(one.as(), one.on()))
                        .toList());
    }

    private static Transition.Pin pin(CriticalDate date) {
        return new Transition.Pin(date.id(), Transition.Part.valueOf(date.part().name()), date.on(), null, null);
    }

    private static Transition.@Nullable Victory victory(@Nullable Victory victory) {
        if (victory == null) return null;
        var agreement = victory.agreement();
        return new Transition.Victory(victory.id(), victory.measure(), agreement == null ? null : agreement.on(), null);
    }

    private static Transition.@Nullable Outlook outlook(World world, Way way) {
        var plan = way.plan();
        if (plan == null) return null;
        var timetable = Timetable.of(plan, way.dates(), Sides.WEEKDAYS, world.today());
        var outlook = Outlook.of(timetable, PlanChance.of(timetable, plan.id().hashCode()));
        var part = outlook.latePart();
        return new Transition.Outlook(
                plan.id(),
                world.today(),
                outlook.late(),
                part == null ? null : Transition.Part.valueOf(part.name()),
                outlook.goLive(),
                outlook.victory(),
                outlook.signBy());
    }
}
