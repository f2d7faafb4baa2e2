package io.throughline.exchange.upload;

import io.throughline.exchange.read.StageMeaning;
import io.throughline.exchange.read.Understanding.Question;
import java.util.List;
import java.util.Locale;

/// What a question is about, and so what can be answered.
public enum Answer {
    DATES("dmy", "mdy"),
    NUMBERS("point", "comma"),
    STAGE("won", "lost", "walked", "open");

    private final List<String> choices;

    Answer(String... choices) {
        this.choices = List.of(choices);
    }

    public static Answer to(Question question) {
        if (question.option().startsWith("--dates")) return DATES;
        return question.option().startsWith("--numbers") ? NUMBERS : STAGE;
    }

    public List<String> choices() {
        return choices;
    }

    public Said said(Said before, Question question, String answer) {
        if (!choices.contains(answer)) return before;
        return switch (this) {
            case DATES -> before.withDatesOf(question.column(), answer);
            case NUMBERS -> before.withNumbersOf(question.column(), answer);
            case STAGE -> before.with(question.examples().getFirst(), meaning(answer));
        };
    }

    private static StageMeaning meaning(String answer) {
        var status = StageMeaning.Status.valueOf(answer.toUpperCase(Locale.ROOT));
        return new StageMeaning(status, null, StageMeaning.SAID);
    }
}
