package io.throughline.buying.readiness;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Ids;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the customer must have in place, as it is sent.
@Schema(
        description =
                "Something that the customer must have in place, as it is sent. Its state follows from what is said of it.")
record ReadinessBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "It never changes.", example = "data")
        Area area,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "They never change: what is asked otherwise is another point.",
                maxLength = 300,
                example = "The yard's addresses are clean.")
        String words,

        @Schema(description = "Who on their side sees to it.") @Nullable
        UUID ownerId,

        @Schema(example = "2026-05-01") @Nullable LocalDate dueOn) {

    static ReadinessBody of(ReadinessPoint point) {
        return new ReadinessBody(point.area(), point.words(), point.ownerId(), point.dueOn());
    }

    ReadinessPoint point(LocalDate today) {
        return new ReadinessPoint(Ids.next(), area, words, ownerId, null, dueOn, today, null, List.of(), 1);
    }

    /// @throws Invalid where it asks for something else
    ReadinessPoint over(ReadinessPoint standing) {
        Invalid.unless(area == standing.area(), "/area", "It doesn't change: add another point.");
        Invalid.unless(words.equals(standing.words()), "/words", "They don't change: add another point.");
        return standing.with(ownerId, dueOn);
    }
}
