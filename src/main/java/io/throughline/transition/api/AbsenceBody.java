package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.calendar.AbsenceDoor;
import io.throughline.transition.calendar.Away;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Days on which somebody is away, as they are sent.
@Schema(description = "Days on which somebody is away: yourself, where nobody is named.")
record AbsenceBody(
        @Schema(description = "A colleague: yourself, or one of your people.") @Nullable
        UUID userId,

        @Schema(description = "One of the customer's people.") @Nullable
        UUID personId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-08-02")
        LocalDate first,

        @Schema(description = "The last of them; the first where it is left out.", example = "2027-08-13") @Nullable
        LocalDate last) {

    Away away(AbsenceDoor door, Viewer viewer) {
        Invalid.unless(
                userId == null || personId == null, "/personId", "It is somebody's: one of the two is left out.");
        Invalid.unless(personId == null || door.isThere(personId), "/personId", "There is no such person.");
        return personId == null
                ? door.ofColleague(userId == null ? viewer.id() : userId, first, end(), viewer)
                : door.ofPerson(personId, first, end());
    }

    LocalDate end() {
        PlanDoor.meant(first, "/first");
        PlanDoor.meant(last, "/last");
        Invalid.unless(last == null || !last.isBefore(first), "/last", "It ends before it begins.");
        return last == null ? first : last;
    }
}
