package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.api.CalendarBody.ClosureBody;
import io.throughline.transition.calendar.KeptCalendar;
import io.throughline.transition.calendar.Weekend;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a side works.
@Schema(name = "Calendar", description = "When a side works.")
record CalendarAnswer(
        @Schema(description = "Whose it is; null for our own.") @Nullable
        UUID accountId,

        @Nullable String account,
        Weekend weekend,

        @Schema(description = "Null where no public holidays are kept.") @Nullable
        String country,

        @Schema(description = "Null for what holds in all of the country.") @Nullable
        String region,

        List<ClosureBody> closures,

        @Schema(description = "Rises with each change; the ETag. 0 while nobody wrote it.")
        int version) {

    static CalendarAnswer of(KeptCalendar calendar) {
        var place = calendar.days().place();
        return new CalendarAnswer(
                calendar.organizationId(),
                calendar.organization(),
                calendar.days().weekend(),
                place == null ? null : place.country(),
                place == null || place.region().isEmpty() ? null : place.region(),
                calendar.days().closures().stream().map(ClosureBody::of).toList(),
                calendar.version());
    }
}
