package io.throughline.transition.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
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
    /// By how many days a holiday is kept earlier or later at most: some are in the year before.
    private static final int MOVED = 7;

    /// A part of a country, or a country.
    public record Named(String code, String name) {}

    /// The countries whose holidays are known, by name in a language.
    public static List<Named> countries(Locale language) {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .map(code -> new Named(code, name(code, language)))
                .sorted(byName(language))
                .toList();
    }

    private static String name(String country, Locale language) {
        return Locale.of("", country).getDisplayCountry(language);
    }

    private static Comparator<Named> byName(Locale language) {
        return Comparator.comparing(Named::name, Collator.getInstance(language));
    }

    /// The regions of a country with holidays of their own, by name; empty for a country that is not known.
    public static List<Named> regions(String country, Locale language) {
        return regions(country).entrySet().stream()
                .map(region -> new Named(
                        region.getKey().toUpperCase(Locale.ROOT),
                        region.getValue().getDescription(language)))
                .sorted(byName(language))
                .toList();
    }

    private static Map<String, CalendarHierarchy> regions(String country) {
        return isKnown(country) ? manager(country).getCalendarHierarchy().getChildren() : Map.of();
    }

    private static boolean isKnown(String country) {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .anyMatch(country::equals);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    public boolean isKnown() {
        return isKnown(country)
                && (region.isEmpty()
                        || regions(country).keySet().stream()
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .anyMatch(region::equals));
    }

    /// `Bavaria, Germany`, or only the country.
    public String name(Locale language) {
        var whole = name(country, language);
        return regions(country, language).stream()
                .filter(one -> one.code().equals(region))
                .findFirst()
                .map(part -> part.name() + ", " + whole)
                .orElse(whole);
    }

    /// The public holidays of a span, with their names; none where the place is not known. One that is kept on another
    /// day than its own, because that is on a weekend, says so.
    public Map<LocalDate, String> holidays(LocalDate first, LocalDate last) {
        if (!isKnown()) return Map.of();
        var in = region.isEmpty() ? new String[0] : new String[] {region.toLowerCase(Locale.ROOT)};
        return manager(country)
                .getHolidays(first.minusDays(MOVED), last.plusDays(MOVED), HolidayType.PUBLIC_HOLIDAY, in)
                .stream()
                .filter(holiday ->
                        !holiday.getDate().isBefore(first) && !holiday.getDate().isAfter(last))
                .collect(Collectors.toMap(Holiday::getDate, Place::name, (one, other) -> one, HashMap::new));
    }

    private static String name(Holiday holiday) {
        var name = holiday.getDescription(Locale.ENGLISH);
        var isMoved = holiday.getObservedDate()
                .filter(day -> !day.equals(holiday.getActualDate()))
                .isPresent();
        return isMoved ? name + " (observed)" : name;
    }
}
