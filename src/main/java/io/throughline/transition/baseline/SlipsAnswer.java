package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is later than both sides agreed, as it is shown.
@Schema(name = "Slips", description = "What is later than both sides agreed. All days are working days of the task.")
record SlipsAnswer(
        List<SlipAnswer> items,

        @Schema(description = "Working days lost by each cause; what only waits for something late counts there alone.")
        Lost lost) {

    /// A task that is later.
    @Schema(name = "Slip", description = "A task that was over later than agreed, or would be.")
    record SlipAnswer(
            UUID taskId,
            String task,
            LocalDate agreed,
            LocalDate now,
            boolean done,
            int days,

            @Schema(description = "How many of them come from nothing that it waits for.")
            int own,

            @Schema(description = "What it waits for that is late itself and holds it up most.") @Nullable
            String behind,

            @Schema(description = "How many of its own days nobody gave a cause for yet.")
            int unexplained,

            @Schema(description = "What its own days do to the pinned days.")
            List<EffectAnswer> effects,

            List<CauseAnswer> causes) {
        static SlipAnswer of(Delay delay) {
            return new SlipAnswer(
                    delay.task().id(),
                    delay.task().name(),
                    delay.agreed().last(),
                    delay.now(),
                    delay.task().progress().isOver(),
                    delay.days(),
                    delay.own(),
                    delay.behind(),
                    delay.unexplained(),
                    delay.effects().stream()
                            .map(one -> new EffectAnswer(one.part(), one.moved(), one.taken(), one.left()))
                            .toList(),
                    delay.slips().stream()
                            .map(one -> new CauseAnswer(one.cause(), one.days(), text(one.words()), one.on()))
                            .toList());
        }

        private static @Nullable String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @Schema(name = "SlipEffect", description = "What a slip does to a pinned day.")
    record EffectAnswer(
            Part part,

            @Schema(description = "By how many working days it comes later.")
            int moved,

            @Schema(description = "How many it takes of what it could wait.")
            int taken,

            @Schema(description = "How many are left of that.")
            int left) {}

    @Schema(name = "SlipCause", description = "Through whom days were lost, as it was recorded.")
    record CauseAnswer(Cause cause, int days, @Nullable String words, LocalDate on) {}

    @Schema(name = "LostDays", description = "Working days lost by each cause.")
    record Lost(int theirs, int ours, int both, int thirdParty, int unexplained) {}

    static SlipsAnswer of(Accord accord) {
        var delays = accord.delays();
        if (delays == null) return new SlipsAnswer(List.of(), new Lost(0, 0, 0, 0, 0));
        var lost = delays.byCause();
        return new SlipsAnswer(
                delays.late().stream().map(SlipAnswer::of).toList(),
                new Lost(
                        lost.getOrDefault(Cause.THEIRS, 0),
                        lost.getOrDefault(Cause.OURS, 0),
                        lost.getOrDefault(Cause.BOTH, 0),
                        lost.getOrDefault(Cause.THIRD_PARTY, 0),
                        delays.unexplained()));
    }
}
