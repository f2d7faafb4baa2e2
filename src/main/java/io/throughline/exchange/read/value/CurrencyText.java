package io.throughline.exchange.read.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which currency a symbol or code beside a number means (ISO 4217). `$`, `¥` and `kr` are several countries' and
/// mean none by themselves.
public final class CurrencyText {
    static final String SEVERAL = "";

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"),
            Map.entry("₪", "ILS"),
            Map.entry("₫", "VND"),
            Map.entry("₴", "UAH"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("KČ", "CZK"),
            Map.entry("FR.", "CHF"),
            Map.entry("SFR.", "CHF"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("$", SEVERAL),
            Map.entry("¥", SEVERAL),
            Map.entry("KR", SEVERAL),
            Map.entry("KR.", SEVERAL));
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyText() {}

    /// The code, blank where the mark is several countries' currency, nothing where it is no currency at all.
    static Optional<String> find(String mark) {
        var upper = mark.toUpperCase(Locale.ROOT);
        var symbol = SYMBOLS.get(upper);
        if (symbol != null) return Optional.of(symbol);
        if (isCode(upper)) return Optional.of(upper);
        var words = upper.split("[  ]+", -1);
        if (words.length != 2) return Optional.empty();
        return CODES.contains(words[0]) && SYMBOLS.containsKey(words[1]) ? Optional.of(words[0]) : Optional.empty();
    }

    /// The code that the cell of a currency column means: `EUR`, `€`, `USD - US Dollar`.
    ///
    /// @return empty where the text means no one currency
    public static String ofColumn(String text) {
        var whole = find(text).orElse("");
        if (!whole.isEmpty()) return whole;
        var isNamed = text.length() > 3 && !Character.isLetterOrDigit(text.charAt(3));
        return isNamed && isCode(text.substring(0, 3)) ? text.substring(0, 3) : "";
    }

    public static boolean isCode(String text) {
        return CODES.contains(text);
    }
}
