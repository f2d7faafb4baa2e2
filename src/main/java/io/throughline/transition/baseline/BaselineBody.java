package io.throughline.transition.baseline;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.Task.Who;
import io.throughline.transition.baseline.Baseline.Agreement;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That both sides agreed, as it is sent.
@Schema(name = "BaselineBody", description = "That both sides agreed on the plan as it is: who, when, how it is known.")
record BaselineBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The person of theirs who agreed.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID theirsId,

        @Schema(description = "Who of ours did; you, if left out.") @Nullable
        UUID oursId,

        @Schema(description = "The day; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(description = "How it is known; meeting, if left out.") @Nullable
        Channel channel,

        @Schema(description = "In their words.", maxLength = Baseline.MOST_WORDS) @Nullable
        String words) {

    Agreement agreement(Viewer viewer, PlanDoor door) {
        PlanDoor.meant(on, "/on");
        var today = door.today().date();
        Invalid.unless(on == null || !on.isAfter(today), "/on", "This day is to come.");
        var ours = door.ours(oursId, "/oursId");
        return new Agreement(
                Objects.requireNonNull(door.theirs(theirsId, "/theirsId")),
                ours == null ? new Who(viewer.id(), viewer.name()) : ours,
                on == null ? today : on,
                Objects.requireNonNullElse(channel, Channel.MEETING),
                words == null ? "" : words.strip());
    }
}
