package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.calendar.Closing;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.Place;
import io.throughline.transition.calendar.Weekend;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a side works, as it is sent.
@Schema(description = "When a side works, as it is sent.")
record CalendarBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "saturday-sunday")
        Weekend weekend,

        @Schema(
                description = "By ISO 3166; null where no public holidays are kept.",
                maxLength = 2,
                pattern = "[A-Z]{2}",
                example = "DE")
        @Nullable
        String country,

        @Schema(description = "Of the country; null for what holds in all of it.", maxLength = 10, example = "BY")
        @Nullable
        String region,

        @ArraySchema(maxItems = 100, arraySchema = @Schema(description = "When they are closed as well.")) @Nullable
        List<ClosureBody> closures) {
    private static final String POINTER = "/closures";

    /// Days on which a side is closed.
    @Schema(name = "Closure", description = "Days on which a side is closed, or changes nothing.")
    record ClosureBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-12-20")
            LocalDate first,

            @Schema(description = "The last of them; the first where it is left out.", example = "2027-12-31") @Nullable
            LocalDate last,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 120, example = "Year-end freeze")
            String why) {
        static ClosureBody of(Closure closure) {
            return new ClosureBody(closure.first(), closure.last(), closure.why());
        }

        Closure closure() {
            PlanDoor.meant(first, POINTER);
            PlanDoor.meant(last, POINTER);
            Invalid.unless(last == null || !last.isBefore(first), POINTER, "One ends before it begins.");
            Invalid.unless(
                    !why.isBlank() && why.length() <= Closure.MOST_WORDS, POINTER, "Say why, in 120 characters.");
            return new Closure(first, last == null ? first : last, why.strip());
        }
    }

    WorkCalendar calendar() {
        var calendar = new WorkCalendar(weekend, place(), List.of());
        for (var closure : closures == null ? List.<ClosureBody>of() : closures)
            calendar = closing(calendar, closure.closure());
        return calendar;
    }

    private static WorkCalendar closing(WorkCalendar calendar, Closure closure) {
        return switch (calendar.closing(closure)) {
            case Closing.Done done -> done.calendar();
            case Closing.Overlaps overlaps ->
                throw new Invalid(
                        POINTER,
                        "%s is on days of %s."
                                .formatted(closure.why(), overlaps.other().why()));
            case Closing.TooLong tooLong ->
                throw new Invalid(POINTER, "One is longer than " + tooLong.days() + " days.");
            case Closing.TooMany many -> throw new Invalid(POINTER, "There are at most " + many.closures() + ".");
        };
    }

    private @Nullable Place place() {
        if (country == null) {
            Invalid.unless(region == null, "/country", "Of which country is the region?");
            return null;
        }
        Invalid.unless(new Place(country, "").isKnown(), "/country", "Its public holidays are not known.");
        var place = new Place(country, region == null ? "" : region);
        Invalid.unless(place.isKnown(), "/region", "Its public holidays are not known.");
        return place;
    }
}
