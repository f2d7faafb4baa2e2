package io.throughline.identity.audit;

import io.throughline.identity.Act;
import io.throughline.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which events are wanted, as the address says it. What can't be read there is not asked for.
///
/// @param who part of a name or address; empty for all
/// @param about what it was done to
/// @param first the first day, `null` for the beginning
/// @param last the last day, `null` for now
/// @param zone whose days
record Wanted(
        String who,
        Act.@Nullable Kind kind,
        @Nullable UUID about,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        ZoneId zone) {

    static Wanted of(Typed typed, ZoneId zone) {
        var kind = Arrays.stream(Act.Kind.values())
                .filter(each -> typed.is("what", each))
                .findFirst()
                .orElse(null);
        return new Wanted(
                typed.of("who"),
                kind,
                typed.id("about").orElse(null),
                day(typed.of("from")),
                day(typed.of("to")),
                zone);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = typed.isEmpty() ? null : LocalDate.parse(typed);
            return day != null && Math.abs(day.getYear()) > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    OffsetDateTime begins() {
        return first == null ? null : first.atStartOfDay(zone).toOffsetDateTime();
    }

    /// The beginning of the day after.
    @Nullable
    OffsetDateTime ends() {
        return last == null ? null : last.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    /// The same, as an address says it.
    String query() {
        return Stream.of(
                        part("who", who),
                        part("what", kind),
                        part("about", about),
                        part("from", first),
                        part("to", last))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
