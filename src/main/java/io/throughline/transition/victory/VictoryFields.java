package io.throughline.transition.victory;

import io.throughline.base.Ids;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.Who;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a first victory, as they were sent and as they stand.
final class VictoryFields {
    private static final int MOST_NAME = 120;

    private VictoryFields() {}

    /// Keys of messages, by field; empty where it can be taken.
    static Map<String, String> agreeProblems(Typed typed, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        if (!typed.has("measure")) problems.put("measure", "victory.measure.missing");
        for (var field : List.of("measure", "audience", "announcement")) checkLength(typed, field, problems);
        if (typed.of("unit").length() > Victory.MOST_UNIT) problems.put("unit", "concern.words.long");
        for (var field : List.of("witness", "agreedBy"))
            if (typed.of(field).length() > MOST_NAME) problems.put(field, "concern.words.long");
        for (var field : List.of("from", "to"))
            if (typed.has(field) && typed.number(field).isEmpty()) problems.put(field, "victory.number.wrong");
        if (typed.has("by") && typed.day("by").isEmpty()) problems.put("by", "transition.day.missing");
        if (typed.has("agreedOn")) checkPast(typed, "agreedOn", today, problems);
        if (typed.has("agreedOn") && !typed.has("agreedBy")) problems.put("agreedBy", "victory.agreedBy.missing");
        return problems;
    }

    static Map<String, String> cameProblems(Typed typed, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        checkPast(typed, "on", today, problems);
        if (typed.number("value").isEmpty()) problems.put("value", "victory.value.missing");
        checkLength(typed, "words", problems);
        if (typed.of("liftedFrom").length() > MOST_NAME) problems.put("liftedFrom", "concern.words.long");
        return problems;
    }

    private static void checkLength(Typed typed, String field, Map<String, String> problems) {
        if (typed.of(field).length() > Victory.MOST_WORDS) problems.put(field, "concern.words.long");
    }

    private static void checkPast(Typed typed, String field, LocalDate today, Map<String, String> problems) {
        var day = typed.day(field);
        if (day.isEmpty()) problems.put(field, "transition.day.missing");
        else if (day.get().isAfter(today)) problems.put(field, "transition.day.future");
    }

    /// @param person finds the one of theirs who has a name
    static Victory victory(
            Typed typed, UUID deal, @Nullable Victory standing, LocalDate today, Function<String, Who> person) {
        return new Victory(
                standing == null ? Ids.next() : standing.id(),
                deal,
                typed.of("measure"),
                typed.of("unit"),
                typed.number("from").orElse(null),
                typed.number("to").orElse(null),
                typed.has("witness") ? person.apply(typed.of("witness")) : null,
                typed.of("audience"),
                typed.of("announcement"),
                typed.has("agreedBy")
                        ? new Agreement(
                                person.apply(typed.of("agreedBy")),
                                typed.day("agreedOn").orElse(today))
                        : null,
                standing == null ? null : standing.achievement(),
                standing == null ? 0 : standing.version());
    }

    static String standing(Victory victory, String field) {
        var agreement = victory.agreement();
        return switch (field) {
            case "measure" -> victory.measure();
            case "unit" -> victory.unit();
            case "from" -> plain(victory.from());
            case "to" -> plain(victory.to());
            case "witness" -> name(victory.witness());
            case "audience" -> victory.audience();
            case "announcement" -> victory.announcement();
            case "agreedBy" -> agreement == null ? "" : agreement.by().name();
            case "agreedOn" -> agreement == null ? "" : agreement.on().toString();
            default -> "";
        };
    }

    /// Until it came, the witness is offered as the one whom it relieved.
    static String came(Victory victory, String field) {
        var came = victory.achievement();
        return switch (field) {
            case "on" -> came == null ? "" : came.on().toString();
            case "value" -> came == null ? "" : plain(came.value());
            case "words" -> came == null ? "" : came.words();
            case "liftedFrom" -> came == null ? name(victory.witness()) : name(came.liftedFrom());
            default -> "";
        };
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String name(@Nullable Who who) {
        return who == null ? "" : who.name();
    }
}
