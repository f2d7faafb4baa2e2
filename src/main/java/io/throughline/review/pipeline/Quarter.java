package io.throughline.review.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A quarter of the calendar year.
///
/// @param number 1 to 4
record Quarter(int year, int number) {
    private static final Pattern WORD = Pattern.compile("(\\d{4})-Q([1-4])");

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// Reads `2026-Q4`.
    static Optional<Quarter> parse(String word) {
        var match = WORD.matcher(word);
        if (!match.matches()) return Optional.empty();
        return Optional.of(new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    Quarter next() {
        return of(first().plusMonths(3));
    }

    String word() {
        return year + "-Q" + number;
    }

    /// `Q4 2026`, as it is said.
    String says() {
        return "Q" + number + " " + year;
    }
}
