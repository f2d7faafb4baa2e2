package io.throughline.transition.chance;

import io.throughline.base.Money;
import io.throughline.web.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a day of delay costs the customer: as somebody put it, else what they lose or gain in a year, month or week by
/// the calendar day. Nothing is guessed: an amount without a currency or without a time stays what it is.
///
/// @param amount per calendar day; `null` where it was told in words alone
public record DelayCost(@Nullable Amount amount, Told told) {

    /// @param unit the currency, or what else it is counted in
    public record Amount(BigDecimal number, String unit) {
        String words(Wording wording) {
            return CURRENCIES.contains(unit)
                    ? wording.money(new Money(number, unit))
                    : (wording.money(new Money(number, null)) + " " + unit).strip();
        }
    }

    /// Where an amount stands; the first that is known counts.
    public enum Source {
        /// What the day after costs if nothing is done.
        EVENT_COST,
        /// What deferring costs.
        CASE_COST,
        /// What is expected of it, if it comes a day later.
        EVENT_RESULT
    }

    /// A cost or a result as it was told.
    ///
    /// @param to `null` where nobody counted it
    /// @param unit as it was typed: `EUR`, `EUR a year`
    /// @param sayer who of theirs said so, `null` where it is our assumption
    public record Told(
            Source source,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String unit,
            String words,
            @Nullable String sayer,
            LocalDate on) {}

    private static final Map<String, BigDecimal> DAYS = Map.of(
            "day", BigDecimal.ONE,
            "week", BigDecimal.valueOf(7),
            "month", BigDecimal.valueOf(365).divide(BigDecimal.valueOf(12), 9, RoundingMode.HALF_EVEN),
            "quarter", BigDecimal.valueOf(365).divide(BigDecimal.valueOf(4), 9, RoundingMode.HALF_EVEN),
            "year", BigDecimal.valueOf(365));
    private static final Pattern TIME =
            Pattern.compile("(?i)(.*?)\\s*(?:/|\\bper\\b|\\ba\\b|\\beach\\b)\\s*(day|week|month|quarter|year)");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /// Of all that was told, by the best of its sources; what the day after costs, in words, where nothing is counted.
    public static Optional<DelayCost> of(List<Told> told) {
        return told.stream()
                .sorted(Comparator.comparing(Told::source))
                .flatMap(one -> of(one).stream())
                .findFirst()
                .or(() -> told.stream()
                        .filter(one -> one.source() == Source.EVENT_COST
                                && !one.words().isBlank())
                        .findFirst()
                        .map(one -> new DelayCost(null, one)));
    }

    private static Optional<DelayCost> of(Told told) {
        var to = told.to();
        if (to == null) return Optional.empty();
        var time = TIME.matcher(told.unit().strip());
        if (time.matches())
            return per(told, to, time.group(1).strip(), time.group(2).toLowerCase(Locale.ROOT));
        // by its kind this one is for a day, whatever it is counted in
        return told.source() == Source.EVENT_COST
                ? Optional.of(cost(told, to, told.unit().strip()))
                : Optional.empty();
    }

    private static Optional<DelayCost> per(Told told, BigDecimal to, String unit, String time) {
        if (told.source() != Source.EVENT_COST && !CURRENCIES.contains(unit)) return Optional.empty();
        var from = told.from() == null ? BigDecimal.ZERO : told.from();
        var whole = told.source() == Source.EVENT_RESULT ? to.subtract(from).abs() : to;
        var days = DAYS.getOrDefault(time, BigDecimal.ONE);
        return Optional.of(
                cost(told, whole.divide(days, time.equals("day") ? whole.scale() : 0, RoundingMode.HALF_EVEN), unit));
    }

    private static DelayCost cost(Told told, BigDecimal amount, String unit) {
        return new DelayCost(new Amount(amount, unit), told);
    }

    public Source from() {
        return told.source();
    }

    public @Nullable String sayer() {
        return told.sayer();
    }

    public LocalDate on() {
        return told.on();
    }

    /// `EUR 4,000`, or with what else it is counted in; else as they put it.
    public String words(Wording wording) {
        return amount == null ? "“" + told.words() + "”" : amount.words(wording);
    }
}
