package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.calendar.CalendarDay;
import io.throughline.transition.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The days of a side.
@Schema(name = "CalendarDays", description = "The days of a side.")
record CalendarDaysAnswer(
        @Schema(description = "On how many of them this side works.")
        int open,

        @Schema(description = "On how many of them both do, this side and ours.")
        int openForBoth,

        @Schema(description = "Each of them, in their order.")
        List<DayAnswer> items) {

    @Schema(name = "CalendarDay", description = "A day, and each reason for which nobody works on it.")
    record DayAnswer(
            LocalDate on,

            @Schema(description = "Whether this side works.")
            boolean open,

            @Schema(description = "Whether both do, this side and ours.")
            boolean openForBoth,

            @Schema(description = "Whether it is on their weekend.")
            boolean weekend,

            @Schema(description = "The public holiday that it is.") @Nullable
            String holiday,

            @Schema(description = "What they are closed for.") @Nullable
            String closure) {
        static DayAnswer of(CalendarDay day, CalendarDay ours) {
            return new DayAnswer(
                    day.date(),
                    day.isOpen(),
                    day.isOpen() && ours.isOpen(),
                    day.weekend(),
                    day.holiday(),
                    day.closure() == null ? null : day.closure().why());
        }
    }

    static CalendarDaysAnswer of(WorkCalendar calendar, WorkCalendar ours, LocalDate first, LocalDate last) {
        var days = calendar.days(first, last);
        var our = ours.days(first, last);
        var items = IntStream.range(0, days.size())
                .mapToObj(i -> DayAnswer.of(days.get(i), our.get(i)))
                .toList();
        return new CalendarDaysAnswer(
                (int) items.stream().filter(DayAnswer::open).count(),
                (int) items.stream().filter(DayAnswer::openForBoth).count(),
                items);
    }
}
