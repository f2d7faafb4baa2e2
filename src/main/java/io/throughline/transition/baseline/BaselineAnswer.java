package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.baseline.Baseline.Agreed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What both sides agreed on, as it is shown.
@Schema(name = "Baseline", description = "What both sides agreed on: the days of each task, and the pinned days.")
record BaselineAnswer(Listed agreement, List<AgreedTask> tasks) {

    /// One without its tasks.
    @Schema(name = "ListedBaseline", description = "Who agreed, when, how it is known, and on which pinned days.")
    record Listed(
            UUID id,

            @Schema(description = "Rises with each agreement.")
            int edition,

            UUID theirsId,
            String theirs,
            UUID oursId,
            String ours,
            LocalDate on,
            Channel channel,
            @Nullable String words,
            @Nullable LocalDate goLive,
            @Nullable LocalDate victory,
            LocalDate recordedOn) {
        static Listed of(Baseline baseline) {
            var agreement = baseline.agreement();
            return new Listed(
                    baseline.id(),
                    baseline.edition(),
                    agreement.theirs().id(),
                    agreement.theirs().name(),
                    agreement.ours().id(),
                    agreement.ours().name(),
                    agreement.on(),
                    agreement.channel(),
                    agreement.words().isEmpty() ? null : agreement.words(),
                    baseline.goLive(),
                    baseline.victory(),
                    baseline.recordedOn());
        }
    }

    @Schema(name = "AgreedTask", description = "The days of a task as they were agreed on, both inclusive.")
    record AgreedTask(
            @Schema(description = "It may be gone from the plan since.")
            UUID taskId,

            String name,
            Side side,
            @Nullable Part part,
            LocalDate first,
            LocalDate last) {
        static AgreedTask of(Agreed task) {
            return new AgreedTask(task.taskId(), task.name(), task.side(), task.part(), task.first(), task.last());
        }
    }

    static BaselineAnswer of(Baseline baseline) {
        return new BaselineAnswer(
                Listed.of(baseline),
                baseline.tasks().stream().map(AgreedTask::of).toList());
    }
}
