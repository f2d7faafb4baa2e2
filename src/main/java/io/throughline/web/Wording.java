package io.throughline.web;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, money, shares and days as a reader writes them. A thin space stands before the unit, and a minus is a
/// minus.
public record Wording(Locale locale) {
    public static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    /// Narrow no-break space (U+202F): thin, and never at the end of a line.
    public static final String THIN = "\u202f";

    /// What stands for a value that nobody knows.
    public static final String UNKNOWN = "—";

    private static final long MILLION = 1_000_000;

    public String number(long value) {
        return format("#,##0", BigDecimal.valueOf(value));
    }

    /// An amount with its currency first; without one only the number.
    public String money(Money money) {
        return withCurrency(money, format(money.amount().scale() > 0 ? "#,##0.00" : "#,##0", money.amount()));
    }

    /// An amount in whole units, for a column that names the currency.
    public String whole(Money money) {
        return format("#,##0", money.amount());
    }

    /// An amount for a sentence: three digits and a word for the size, `EUR 4.12 million`.
    public String roughly(Money money) {
        var size = money.amount().abs();
        if (size.compareTo(BigDecimal.valueOf(MILLION)) < 0)
            return withCurrency(money, format("#,##0", money.amount()));
        var billions = size.compareTo(BigDecimal.valueOf(1000 * MILLION)) >= 0;
        var unit = BigDecimal.valueOf(billions ? 1000 * MILLION : MILLION);
        var digits = money.amount().divide(unit, 2, RoundingMode.HALF_EVEN);
        return withCurrency(money, format("#,##0.##", digits) + (billions ? " billion" : " million"));
    }

    /// A share of one, in whole percent.
    public String percent(double share) {
        return number(Math.round(share * 100)) + THIN + "%";
    }

    /// `31 Dec 2017`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /// `Q4 2026`; where the fiscal year is not the calendar's, `FY2027 Q1 (Feb–Apr)`.
    public String quarter(FiscalCalendar.Quarter quarter) {
        if (quarter.isOfTheCalendarYear()) return quarter.label();
        var month = DateTimeFormatter.ofPattern("MMM", locale);
        return "FY%d Q%d (%s–%s)"
                .formatted(
                        quarter.year(), quarter.number(), month.format(quarter.first()), month.format(quarter.last()));
    }

    /// `1 deal`, `2,089 deals`.
    public String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    public String days(long number) {
        return count(number, "day", "days");
    }

    private String withCurrency(Money money, String number) {
        return money.currency() == null ? number : money.currency() + "\u00a0" + number;
    }

    private String format(String pattern, BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value);
    }
}
