package io.throughline.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.KnownOn;
import io.throughline.base.Times;
import io.throughline.base.Today;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/// Of which time an answer is to be.
public record Seen(
        @Schema(
                description = "What had happened by this day; without it, by the day of `knownOn`, or today.",
                example = "2026-03-03")
        @Nullable
        String asOf,

        @Schema(
                description = "What was stored by the end of this day, or by this instant; without it, all that is.",
                example = "2026-03-05")
        @Nullable
        String knownOn) {

    public boolean isNow() {
        return asOf == null && knownOn == null;
    }

    public Times times(Today today) {
        return Times.of(Parameters.day("asOf", asOf), known(), today);
    }

    private KnownOn known() {
        if (knownOn == null) return KnownOn.NOW;
        try {
            return KnownOn.valueOf(knownOn);
        } catch (DateTimeException unreadable) {
            throw new BadParameter(
                    "knownOn", "It is no day such as 2026-03-31, and no instant such as 2026-03-31T09:14:00Z.");
        }
    }
}
