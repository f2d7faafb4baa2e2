package io.throughline.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// A day, written `2026-03-31` and in no other way.
final class Day extends StdDeserializer<LocalDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Day() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING))
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        var text = parser.getString();
        return of(text).orElseGet(() ->
                (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "It is no day such as 2026-03-31."));
    }

    static Optional<LocalDate> of(String text) {
        try {
            return FORM.matcher(text).matches() && !text.startsWith("0000")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
