package io.throughline.review.capture;

import io.throughline.base.Channel;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.review.Playbook;
import io.throughline.web.Typed;
import io.throughline.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a capture form: defaults what was left out, and says of each field what is wrong with it.
final class Hearing {
    private static final int MOST_WORDS = 4000;
    private static final int MOST_OF_A_NAME = 200;
    private static final int MOST_OF_A_UNIT = 60;

    private final Typed typed;
    private final Words words;
    private final LocalDate today;
    private final Playbook playbook;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Hearing(Typed typed, Words words, LocalDate today, Playbook playbook) {
        this.typed = typed;
        this.words = words;
        this.today = today;
        this.playbook = playbook;
    }

    sealed interface Read {
        record Understood(Said said) implements Read {}

        /// @param problems by field, in words
        record Wrong(Map<String, String> problems) implements Read {}
    }

    /// @param still the form only adds a voice to a fact that stands, and asks for nothing else
    static Read read(Typed typed, Words words, LocalDate today, Playbook playbook, boolean still) {
        var hearing = new Hearing(typed, words, today, playbook);
        var said = hearing.said(still);
        return hearing.problems.isEmpty() ? new Read.Understood(said) : new Read.Wrong(hearing.problems);
    }

    private Said said(boolean still) {
        var topic = Topic.of(typed.of("topic"));
        var answer = still ? Answer.KNOWN : choice(Answer.values(), "answer", Answer.KNOWN);
        var day = day("day");
        if (!still) {
            if (answer == Answer.KNOWN && topic.asksDay() && topic != Topic.EVENT && day == null)
                problems.putIfAbsent("day", words.say("capture.day.missing"));
            if (answer == Answer.KNOWN && topic == Topic.EVENT && !typed.has("who"))
                problems.put("who", words.say("capture.who.missing"));
        }
        if (!typed.has("words") && (answer == Answer.KNOWN || answer == Answer.NOT_RELEVANT))
            problems.put("words", words.say("capture.words.missing." + answer));
        if (typed.of("words").length() > MOST_WORDS) problems.put("words", words.say("capture.words.long", MOST_WORDS));
        for (var name : List.of("who", "about"))
            if (typed.of(name).length() > MOST_OF_A_NAME)
                problems.put(name, words.say("capture.who.long", MOST_OF_A_NAME));
        if (topic == Topic.EVENT_OWNER && answer == Answer.KNOWN && !typed.has("who") && !typed.has("about") && !still)
            problems.put("who", words.say("capture.owner.missing"));
        return new Said(
                topic,
                answer,
                typed.of("words"),
                typed.of("who"),
                typed.of("about"),
                day,
                choice(Fact.DateKind.values(), "dateKind", Fact.DateKind.OPERATIONAL),
                asked(topic, still),
                !typed.is("needKind", "implied"),
                measure(topic),
                on(),
                choice(Channel.values(), "channel", Channel.MEETING),
                typed.has("act"));
    }

    /// What the playbook no longer asks is refused, so that whoever answered sees what it asks now.
    private String asked(Topic topic, boolean still) {
        if (!topic.isAsked() || still) return "";
        var key = typed.of("asked");
        if (playbook.item(topic.kind(), key).isEmpty()) problems.put("asked", words.say("capture.asked.gone"));
        return key;
    }

    private LocalDate on() {
        var on = day("on");
        if (on == null) return today;
        if (on.isAfter(today)) problems.put("on", words.say("capture.on.later"));
        return on;
    }

    private @Nullable LocalDate day(String field) {
        var day = typed.day(field);
        if (typed.has(field) && day.isEmpty()) problems.put(field, words.say("capture.day.unreadable"));
        return day.orElse(null);
    }

    /// Of a result; of a cost, which has fields of its own, so that neither is taken for the other. A form that changes
    /// a fact has only those of its kind.
    private Fact.@Nullable Measure measure(Topic topic) {
        var isCost = topic == Topic.EVENT_COST || (typed.has("replaces") && isTyped("cost", "costUnit"));
        if (isCost)
            return isTyped("cost", "costUnit")
                    ? new Fact.Measure(null, number("cost", "cost"), unit("costUnit", "cost"))
                    : null;
        return isTyped("from", "to", "unit")
                ? new Fact.Measure(number("from", "measure"), number("to", "measure"), unit("unit", "measure"))
                : null;
    }

    private boolean isTyped(String... fields) {
        return Arrays.stream(fields).anyMatch(typed::has);
    }

    private String unit(String field, String part) {
        if (typed.of(field).length() > MOST_OF_A_UNIT)
            problems.put(part, words.say("capture.words.long", MOST_OF_A_UNIT));
        return typed.of(field);
    }

    private @Nullable BigDecimal number(String field, String part) {
        var number = typed.number(field);
        if (typed.has(field) && number.isEmpty()) problems.put(part, words.say("capture.number.unreadable"));
        return number.orElse(null);
    }

    private <T extends Enum<T>> T choice(T[] choices, String field, T otherwise) {
        return Arrays.stream(choices)
                .filter(choice -> typed.is(field, choice))
                .findFirst()
                .orElse(otherwise);
    }
}
