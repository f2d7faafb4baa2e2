package io.throughline.transition.page;

import io.throughline.transition.calendar.WorkCalendar.Closed;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says why nobody works on a day.
final class Closings {
    private Closings() {}

    static Optional<String> words(Shell shell, @Nullable Closed closed, LocalDate day) {
        if (closed == null) return Optional.empty();
        return Optional.of(
                switch (closed) {
                    case Closed.OnWeekend weekend -> shell.say("transition.closed.weekend", shell.day(day));
                    case Closed.OnHoliday holiday ->
                        shell.say("transition.closed.holiday", shell.day(day), holiday.name());
                    case Closed.While closure ->
                        shell.say(
                                "transition.closed.while",
                                shell.day(day),
                                closure.closure().why());
                });
    }
}
