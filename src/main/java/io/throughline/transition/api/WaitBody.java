package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Wait;
import io.throughline.transition.schedule.Link;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a task waits for another, as it is sent and shown.
@Schema(name = "Wait", description = "That a task waits for another.")
record WaitBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID onId,

        @Schema(description = "What of the one waits for what of the other; finish-start where it is left out.")
        Link.@Nullable Kind kind,

        @Schema(
                description = "Days between the two; negative where they overlap.",
                minimum = "-1000",
                maximum = "1000",
                example = "0")
        @Nullable
        Integer lag,

        @Schema(description = "Whether the days of the lag just pass; else they are working days.") @Nullable
        Boolean elapsed) {

    static WaitBody of(Wait wait) {
        return new WaitBody(wait.onId(), wait.kind(), wait.lag(), wait.elapsed());
    }

    Wait read() {
        return new Wait(
                onId,
                Objects.requireNonNullElse(kind, Link.Kind.FINISH_START),
                lag == null ? 0 : lag,
                Boolean.TRUE.equals(elapsed));
    }
}
