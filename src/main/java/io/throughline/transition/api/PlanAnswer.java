package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.PlanChance;
import io.throughline.transition.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal's plan, as it is shown.
@Schema(name = "Plan", description = "A deal's plan: what its days come to. Its tasks are listed apart.")
record PlanAnswer(
        UUID id,
        @Nullable UUID templateId,
        @Nullable Integer templateEdition,
        int tasks,

        @Schema(description = "The latest finish of the order; null where it is over, or no day is pinned.") @Nullable
        LocalDate signBy,

        @Schema(description = "The latest start of legal.") @Nullable
        LocalDate toLegalBy,

        @Schema(description = "The days that are pinned to tasks which are not over.")
        List<Pin> pins,

        @Schema(description = "As computed at the plan's last change; null where no day is pinned.") @Nullable
        Odds chance,

        @Schema(description = "Rises with each change of any task; the ETag.")
        int version) {

    /// A pinned day, and whether it can be kept.
    @Schema(name = "Pin", description = "A pinned day, and whether it can be kept.")
    record Pin(
            Part part,
            UUID taskId,
            LocalDate on,
            boolean hard,

            @Schema(description = "Whether nobody works on that day.")
            boolean closed,

            @Schema(description = "The day on which it can be.")
            LocalDate earliest,

            @Schema(description = "By how many working days it is missed; 0 where it can be kept.")
            int daysLate,

            @Schema(description = "Those that bring more first; none where it can be kept.")
            List<WayOutAnswer> waysOut) {
        static Pin of(Pinned pinned, Timetable plan) {
            return new Pin(
                    pinned.date().part(),
                    pinned.task().id(),
                    pinned.date().on(),
                    pinned.date().hard(),
                    pinned.closed() != null,
                    pinned.earliest(),
                    pinned.late(),
                    pinned.ways().stream()
                            .map(way -> WayOutAnswer.of(way, plan))
                            .toList());
        }
    }

    /// How likely the pinned days are kept.
    @Schema(name = "PlanChance", description = "How often the pinned days were kept when the plan was run many times.")
    record Odds(
            LocalDate asOf,
            long seed,
            int runs,

            @Schema(description = "A share; null where it is over or not pinned.") @Nullable
            Double goLive,

            @Schema(description = "A share; null where it is over or not pinned.") @Nullable
            Double victory,

            @Schema(description = "Of how many tasks nobody knows P80: it is taken for 1.5 times the likely duration.")
            int assumed,

            @Schema(description = "The last day for the order to land with a chance of 0.8 of the first pinned day.")
            @Nullable
            LocalDate lastResponsibleDay,

            @Schema(description = "What the day after it costs, as a share.")
            double lostByADay,

            @Schema(description = "If the order lands on a day, the chance of the first pinned day.")
            List<Landing> strip) {
        static Odds of(PlanChance chance) {
            return new Odds(
                    chance.asOf(),
                    chance.chance().seed(),
                    chance.chance().runs(),
                    chance.goLive(),
                    chance.victory(),
                    chance.assumed(),
                    chance.chance().lastDay(),
                    chance.chance().lostByADay(),
                    chance.chance().strip().stream()
                            .map(one -> new Landing(one.day(), one.chance()))
                            .toList());
        }
    }

    @Schema(name = "OrderLanding", description = "What the day on which the order lands makes of the chance.")
    record Landing(LocalDate on, double chance) {}

    static PlanAnswer of(Timetable plan, @Nullable PlanChance chance) {
        return new PlanAnswer(
                plan.plan().id(),
                plan.plan().templateId(),
                plan.plan().edition(),
                plan.plan().tasks().size(),
                plan.signBy().orElse(null),
                plan.toLegalBy().orElse(null),
                plan.pinned().stream().map(pinned -> Pin.of(pinned, plan)).toList(),
                chance == null ? null : Odds.of(chance),
                plan.plan().version());
    }
}
