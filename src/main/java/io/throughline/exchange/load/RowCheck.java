package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a single row must have to be taken, whatever else is in the database.
final class RowCheck {
    /// What is looked up by an index can't be longer than an index holds.
    private static final int LONGEST = 300;

    private static final Set<Field> LOOKED_UP = EnumSet.of(NAME, EMAIL, STAGE, TEAM);
    private static final Set<Field> WHOLE = EnumSet.of(EMPLOYEES, FOUNDED, MINUTES);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<RecordKind, List<Need>> NEEDS = new EnumMap<>(Map.of(
            RecordKind.USER, List.of(new Need("a name", NAME, FIRST_NAME, LAST_NAME, EMAIL)),
            RecordKind.PRODUCT, List.of(new Need("a name", NAME)),
            RecordKind.ORGANIZATION, List.of(new Need("a name", NAME)),
            RecordKind.PERSON, List.of(new Need("a name", NAME, FIRST_NAME, LAST_NAME, EMAIL)),
            RecordKind.DEAL,
                    List.of(new Need(
                            "an id, a name, an account or a product",
                            ID,
                            NAME,
                            ORGANIZATION_ID,
                            ORGANIZATION_NAME,
                            PRODUCT_NAME)),
            RecordKind.DEAL_LINE,
                    List.of(new Need("a deal", DEAL_ID, DEAL_NAME), new Need("a product", PRODUCT_ID, PRODUCT_NAME)),
            RecordKind.CONTACT_ROLE,
                    List.of(new Need("a deal", DEAL_ID, DEAL_NAME), new Need("a contact", PERSON_ID, PERSON_NAME)),
            RecordKind.DEAL_HISTORY,
                    List.of(new Need("a deal", DEAL_ID, DEAL_NAME), new Need("a time of the change", CHANGED_AT)),
            RecordKind.INTERACTION, List.of(new Need("a day", HAPPENED_ON))));

    private final List<Field> fields;
    private final List<Integer> lookedUp;
    private final List<Integer> whole;
    private final List<int[]> needs;
    private final List<Need> needed;
    private final int currency;

    RowCheck(RecordKind kind) {
        fields = kind.fields();
        lookedUp = placesOf(RowCheck::isLookedUp);
        whole = placesOf(WHOLE::contains);
        needed = NEEDS.getOrDefault(kind, List.of());
        needs = needed.stream()
                .map(need -> need.oneOf.stream().mapToInt(fields::indexOf).toArray())
                .toList();
        currency = fields.indexOf(CURRENCY);
    }

    /// Why the row can't be taken, if so. A currency is brought into capitals on the way.
    Optional<String> refusal(@Nullable String[] values) {
        for (var i = 0; i < needs.size(); i++)
            if (isWithout(values, needs.get(i))) return Optional.of("The row does not say " + needed.get(i).what + ".");
        return currencyRefusal(values).or(() -> lengthRefusal(values)).or(() -> numberRefusal(values));
    }

    private static boolean isWithout(@Nullable String[] values, int[] places) {
        return Arrays.stream(places).allMatch(place -> values[place] == null);
    }

    private Optional<String> currencyRefusal(@Nullable String[] values) {
        if (currency < 0) return Optional.empty();
        var word = values[currency];
        if (word == null) return Optional.empty();
        var code = word.toUpperCase(Locale.ROOT);
        values[currency] = code;
        return CURRENCIES.contains(code)
                ? Optional.empty()
                : Optional.of("“" + word + "” is not a currency code such as EUR or USD.");
    }

    private Optional<String> lengthRefusal(@Nullable String[] values) {
        for (int place : lookedUp) {
            var value = values[place];
            if (value != null && value.length() > LONGEST)
                return Optional.of(
                        "The %s is longer than %d characters.".formatted(Words.of(fields.get(place)), LONGEST));
        }
        for (var value : values)
            if (value != null && value.indexOf('\0') >= 0)
                return Optional.of("A cell holds a zero byte, which text can't hold.");
        return Optional.empty();
    }

    private Optional<String> numberRefusal(@Nullable String[] values) {
        for (int place : whole) {
            var value = values[place];
            if (value == null) continue;
            var number = new BigDecimal(value);
            if (number.signum() < 0 || number.compareTo(MOST) > 0)
                return Optional.of("%s can't be the %s.".formatted(value, Words.of(fields.get(place))));
        }
        return Optional.empty();
    }

    private static boolean isLookedUp(Field field) {
        return LOOKED_UP.contains(field)
                || field.form() == Field.Form.ID
                || field.name().endsWith("_NAME");
    }

    private List<Integer> placesOf(java.util.function.Predicate<Field> which) {
        return java.util.stream.IntStream.range(0, fields.size())
                .filter(i -> which.test(fields.get(i)))
                .boxed()
                .toList();
    }

    private record Need(String what, List<Field> oneOf) {
        Need(String what, Field... oneOf) {
            this(what, List.of(oneOf));
        }
    }
}
