package io.throughline.review.pipeline;

import io.throughline.deals.Deal;
import io.throughline.web.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to put in the place of one field of a deal, in the words they typed.
///
/// @param value the day, the stage, or the words of the next step
/// @param on the day of a next step, else empty
public record Edit(Field field, String value, String on) {
    static final int WORDS = 500;

    /// The fields that lists let people change on the spot.
    public enum Field {
        EXPECTED_CLOSE("expected-close"),
        STAGE("stage"),
        NEXT_STEP("next-step");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        /// The last part of its address.
        public String word() {
            return word;
        }

        static Field of(String word) {
            for (var field : values()) if (field.word.equals(word)) return field;
            throw new io.throughline.base.NotFound("There is no such field.");
        }
    }

    /// What comes of it.
    sealed interface Applied {
        record To(Deal deal) implements Applied {}

        /// @param key of the message that says what is wrong
        record Wrong(String key) implements Applied {}
    }

    /// The field as it stands.
    static Edit of(Deal deal, Field field) {
        return switch (field) {
            case EXPECTED_CLOSE -> new Edit(field, text(deal.expectedClose()), "");
            case STAGE -> new Edit(field, deal.stage() == null ? "" : deal.stage(), "");
            case NEXT_STEP -> {
                var words = deal.nextStep().words();
                yield new Edit(
                        field, words == null ? "" : words, text(deal.nextStep().on()));
            }
        };
    }

    /// @param stages those that an open deal may be in; empty where nobody said
    Applied applyTo(Deal deal, List<String> stages) {
        return switch (field) {
            case EXPECTED_CLOSE -> {
                var day = day(value);
                yield day.wrong()
                        ? new Applied.Wrong("field.day.wrong")
                        : new Applied.To(deal.withExpectedClose(day.day()));
            }
            case STAGE ->
                value.equals(deal.stage()) || stages.isEmpty() || stages.contains(value)
                        ? new Applied.To(deal.withStage(orNull(value)))
                        : new Applied.Wrong("field.stage.wrong");
            case NEXT_STEP -> step(deal);
        };
    }

    private Applied step(Deal deal) {
        if (value.length() > WORDS) return new Applied.Wrong("field.step.wrong");
        var day = day(on);
        if (day.wrong()) return new Applied.Wrong("field.day.wrong");
        var owner = deal.nextStep().ownerId();
        return new Applied.To(deal.withNextStep(new Deal.NextStep(orNull(value), day.day(), owner)));
    }

    record Day(@Nullable LocalDate day, boolean wrong) {}

    static Day day(String text) {
        if (text.isEmpty()) return new Day(null, false);
        try {
            var day = LocalDate.parse(text);
            return new Day(day, day.getYear() < 1900 || day.getYear() > 2200);
        } catch (DateTimeException e) {
            return new Day(null, true);
        }
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// As a reader writes it.
    String says(Wording wording) {
        if (field == Field.EXPECTED_CLOSE) return value.isEmpty() ? "" : wording.day(LocalDate.parse(value));
        return on.isEmpty() ? value : wording.day(LocalDate.parse(on)) + ": " + value;
    }
}
