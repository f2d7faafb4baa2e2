package io.throughline.settings;

import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.Money;
import io.throughline.identity.OwnPage;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads what was typed into the forms of the settings.
final class SettingsForms {
    private static final int MOST_DAYS = 3650;
    private static final String AMOUNT = "([0-9]{1,3}([ ,'\u00a0\u202f][0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,2})?";

    /// The currencies (ISO 4217) of the countries that there are, in their order.
    static final Set<String> CURRENCIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> Currency.getInstance(Locale.of("", country)))
            .filter(Objects::nonNull)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(TreeSet::new));

    private SettingsForms() {}

    static Map<String, String> problems(Settings.Values values) {
        var problems = new LinkedHashMap<String, String>();
        if (values.zone() != null && !OwnPage.zonesOfPlaces().contains(values.zone()))
            problems.put("zone", "settings.zone.unknown");
        if (values.fiscalMonth() < 1 || values.fiscalMonth() > 12)
            problems.put("fiscalMonth", "settings.fiscalMonth.wrong");
        if (values.baseCurrency() != null && !isCurrency(values.baseCurrency()))
            problems.put("baseCurrency", "settings.currency.unknown");
        return problems;
    }

    static Settings.Values values(Typed typed) {
        return new Settings.Values(
                typed.of("zone").isEmpty() ? null : typed.of("zone"),
                typed.whole("fiscalMonth"),
                typed.of("baseCurrency").isEmpty() ? null : typed.of("baseCurrency"),
                typed.whole("version"));
    }

    static Map<String, String> rateProblems(Typed typed, String base) {
        var problems = new LinkedHashMap<String, String>();
        if (!isCurrency(typed.of("rateCurrency"))) problems.put("rateCurrency", "settings.currency.unknown");
        else if (typed.is("rateCurrency", base)) problems.put("rateCurrency", "settings.rate.base");
        if (day(typed.of("rateFrom")).isEmpty()) problems.put("rateFrom", "settings.day.wrong");
        if (rate(typed).isEmpty()) problems.put("rate", "settings.rate.wrong");
        return problems;
    }

    static Optional<BigDecimal> rate(Typed typed) {
        var text = typed.of("rate");
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,10})?")
                ? Optional.of(new BigDecimal(text)).filter(rate -> rate.signum() > 0)
                : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Map<String, String> quotaProblems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        if (typed.id("quotaUser").isEmpty()) problems.put("quotaUser", "settings.quota.user.missing");
        if (amount(typed.of("quotaAmount")).isEmpty()) problems.put("quotaAmount", "settings.quota.amount.wrong");
        if (!isCurrency(typed.of("quotaCurrency"))) problems.put("quotaCurrency", "settings.currency.unknown");
        return problems;
    }

    static Optional<Money> quota(Typed typed) {
        return amount(typed.of("quotaAmount")).map(amount -> new Money(amount, typed.of("quotaCurrency")));
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches(AMOUNT)
                ? Optional.of(new BigDecimal(text.replaceAll("[^0-9.]", ""))).filter(amount -> amount.signum() > 0)
                : Optional.empty();
    }

    static Map<String, String> halfLifeProblems(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        for (var isDay : new boolean[] {true, false}) {
            for (var grade : Grade.values()) {
                var field = SettingsPage.field(isDay, grade);
                var days = typed.whole(field);
                if (grade != Grade.UNKNOWN && (days < 1 || days > MOST_DAYS))
                    problems.put("halfLives", "settings.halfLives.wrong");
            }
        }
        return problems;
    }

    static HalfLives halfLives(Typed typed) {
        var halfLives = HalfLives.USUAL;
        for (var isDay : new boolean[] {true, false})
            for (var grade : Grade.values())
                if (grade != Grade.UNKNOWN)
                    halfLives = halfLives.with(isDay, grade, typed.whole(SettingsPage.field(isDay, grade)));
        return halfLives;
    }

    private static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }
}
