package io.throughline.review.pipeline;

import io.throughline.web.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A day in few letters: `4 Sep`, or `1 Mar 2027` in another year.
public final class ShortDay {
    private ShortDay() {}

    public static String of(LocalDate day, LocalDate today, Wording wording) {
        if (day.getYear() != today.getYear()) return wording.day(day);
        return DateTimeFormatter.ofPattern("d MMM", wording.locale()).format(day);
    }
}
