package io.throughline.settings;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Grade;
import io.throughline.identity.Directory.Choice;
import io.throughline.identity.OwnPage;
import io.throughline.settings.Quotas.Quota;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the organisation decided about itself.
///
/// @param typed what the forms show
/// @param problems keys of messages, by field
public record SettingsPage(Shell shell, Stored stored, Typed typed, Map<String, String> problems) implements Page {

    /// What is stored.
    ///
    /// @param rates to the base currency
    /// @param quarter whose quotas are shown
    public record Stored(
            Settings.Values values,
            List<Rate> rates,
            FiscalCalendar.Quarter quarter,
            List<Quota> quotas,
            List<Choice> people) {}

    public @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null ? null : say(key);
    }

    public List<Choice> months() {
        return Arrays.stream(Month.values())
                .map(month ->
                        new Choice(Integer.toString(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }

    public List<Choice> zones() {
        return OwnPage.zonesOfPlaces().stream()
                .map(zone -> new Choice(zone, zone))
                .toList();
    }

    /// Those that are money somewhere now.
    public List<Choice> currencies() {
        return SettingsForms.CURRENCIES.stream()
                .map(code -> new Choice(
                        code, code + " · " + Currency.getInstance(code).getDisplayName(Locale.UK)))
                .toList();
    }

    public String base() {
        var base = stored.values().baseCurrency();
        return base == null ? "" : base;
    }

    public boolean hasBase() {
        return !base().isEmpty();
    }

    public String quarterDays() {
        return shell.day(stored.quarter().first()) + " – "
                + shell.day(stored.quarter().last());
    }

    public String before() {
        var calendar = stored.values().calendar();
        return "/settings?quarter=" + calendar.before(stored.quarter()).first() + "#quotas";
    }

    public String after() {
        var calendar = stored.values().calendar();
        return "/settings?quarter=" + calendar.after(stored.quarter()).first() + "#quotas";
    }

    public List<Grade> grades() {
        return List.of(Grade.ASSUMED, Grade.STATED, Grade.CORROBORATED, Grade.SHOWN);
    }

    /// The name of a half-life's field.
    public static String field(boolean isDay, Grade grade) {
        return (isDay ? "day-" : "other-") + grade.name().toLowerCase(Locale.ROOT);
    }
}
