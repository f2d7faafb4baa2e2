package io.throughline.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed into a form, by field, so that a refused form shows the same words again. Never a password.
public record Typed(Map<String, String> fields) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DIGITS = 18;

    public static final Typed NOTHING = new Typed(Map.of());

    /// What stands in a field, without space around it; empty for one that was not sent.
    public String of(String field) {
        return fields.getOrDefault(field, "").replace("\0", "").strip();
    }

    /// The same, with other words over these.
    public Typed over(Map<String, String> others) {
        var both = new HashMap<>(fields);
        both.putAll(others);
        return new Typed(both);
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    public boolean is(String field, Object value) {
        return of(field).equals(value.toString());
    }

    /// An id; empty where it is none.
    public Optional<UUID> id(String field) {
        try {
            return has(field) ? Optional.of(UUID.fromString(of(field))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The day in a field, as browsers send it: `2027-03-01`; empty where there is none, or one that nobody means.
    public Optional<LocalDate> day(String field) {
        try {
            var day = LocalDate.parse(of(field));
            return isMeant(day) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// Whether a day is one that somebody may mean: of the years 1900 to 2200.
    public static boolean isMeant(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /// The number in a field, with a point or a comma; empty where there is none, or one too long to be meant.
    public Optional<BigDecimal> number(String field) {
        try {
            var number =
                    new BigDecimal(of(field).replaceAll("[\\s\u202f\u00a0]", "").replace(',', '.'));
            var isLong = number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS;
            return isLong ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /// A whole number; 0 where it is none.
    public int whole(String field) {
        return of(field).matches("[0-9]{1,9}") ? Integer.parseInt(of(field)) : 0;
    }

    /// The names of the fields alone: what somebody types stays out of logs.
    @Override
    public String toString() {
        return fields.keySet().toString();
    }
}
