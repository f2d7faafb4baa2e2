package io.throughline.transition.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// Of which state of a task and of its plan a row of a table is, and of which day: so that what was edited there is
/// told from what changed here meanwhile. It is written as a word that no spreadsheet takes for a number or a day.
record SavedState(int task, int plan, LocalDate on) {
    private static final Pattern WORD = Pattern.compile("v([0-9]{1,9})\\.([0-9]{1,9})\\.([0-9]{8})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    static Optional<SavedState> of(String word) {
        var match = WORD.matcher(word);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new SavedState(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    LocalDate.parse(match.group(3), DAY)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    String word() {
        return "v" + task + "." + plan + "." + DAY.format(on);
    }
}
