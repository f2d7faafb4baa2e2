package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Timetable;
import io.throughline.transition.schedule.WayOut;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A way out of a plan that is too late.
@Schema(name = "WayOut", description = "What would bring a day that is too late nearer. Each is reckoned alone.")
record WayOutAnswer(
        Kind kind,
        UUID taskId,
        String task,

        @Schema(description = "Of an overlap, the task that begins when half of the other is done.") @Nullable
        UUID otherId,

        @Schema(description = "By how many working days it would be shorter.") @Nullable
        Integer by,

        @Schema(description = "To which day it would be put off.") @Nullable
        LocalDate to,

        @Schema(description = "How many working days it brings.")
        int won) {

    /// What is done.
    enum Kind {
        SHORTEN,
        OVERLAP,
        MOVE
    }

    static WayOutAnswer of(WayOut way, Timetable plan) {
        return switch (way) {
            case WayOut.Shorten one -> of(Kind.SHORTEN, plan, one.activity(), null, one.by(), null, one.won());
            case WayOut.Overlap one ->
                of(Kind.OVERLAP, plan, one.first(), plan.task(one.second()).id(), null, null, one.won());
            case WayOut.Move one -> of(Kind.MOVE, plan, one.activity(), null, null, one.to(), one.won());
        };
    }

    private static WayOutAnswer of(
            Kind kind,
            Timetable plan,
            int place,
            @Nullable UUID other,
            @Nullable Integer by,
            @Nullable LocalDate to,
            int won) {
        var task = plan.task(place);
        return new WayOutAnswer(kind, task.id(), task.name(), other, by, to, won);
    }
}
