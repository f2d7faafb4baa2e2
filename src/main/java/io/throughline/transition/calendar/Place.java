package io.throughline.transition.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Where a side works, as far as public holidays go by it.
///
/// @param country by ISO 3166, as `DE`
/// @param region of the country, as `BY`; empty for what holds in all of it
public record Place(String country, String region) {

    /// A part of a country, or a country.
    public record Named(String code, String name) {}

    /// The countries whose holidays are known, by name.
    public static List<Named> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .map(code -> new Named(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /// The regions of a country with holidays of their own, by name; empty for a country that is not known.
    public static List<Named> regions(String country) {
        if (!isKnown(country)) return List.of();
        return manager(country).getCalendarHierarchy().getChildren().entrySet().stream()
                .map(region -> new Named(region.getKey().toUpperCase(Locale.ROOT), name(region.getValue())))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    private static String name(CalendarHierarchy region) {
        return region.getDescription(Locale.ENGLISH);
    }

    private static boolean isKnown(String country) {
        return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    public boolean isKnown() {
        return isKnown(country)
                && (region.isEmpty()
                        || regions(country).stream().anyMatch(one -> one.code().equals(region)));
    }

    /// The public holidays of a span, with their names; none where the place is not known.
    public Map<LocalDate, String> holidays(LocalDate first, LocalDate last) {
        if (!isKnown()) return Map.of();
        var in = region.isEmpty() ? new String[0] : new String[] {region.toLowerCase(Locale.ROOT)};
        return manager(country).getHolidays(first, last, HolidayType.PUBLIC_HOLIDAY, in).stream()
                .collect(Collectors.toMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(Locale.ENGLISH),
                        (one, other) -> one,
                        HashMap::new));
    }
}
