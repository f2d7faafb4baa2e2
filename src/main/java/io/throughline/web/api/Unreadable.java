package io.throughline.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what is wrong with JSON that is well formed and not what was asked for.
final class Unreadable {
    private Unreadable() {}

    static List<Invalid.Problem> problems(JacksonException problem) {
        return List.of(new Invalid.Problem(pointer(problem), detail(problem)));
    }

    private static String pointer(JacksonException problem) {
        return problem.getPath().stream().map(Unreadable::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference step) {
        var name = step.getPropertyName();
        return "/" + (name == null ? step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String detail(JacksonException problem) {
        return switch (problem) {
            case UnrecognizedPropertyException unknown
            when unknown.getPropertyName().toLowerCase(Locale.ROOT).contains("grade") ->
                "A grade is computed from the evidence; nobody sets it.";
            case UnrecognizedPropertyException unknown ->
                "There is no such field. There is: %s.".formatted(names(unknown));
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> "It is one of: %s.".formatted(words(format.getTargetType()));
            case MismatchedInputException mismatch -> "It is not %s.".formatted(kind(mismatch.getTargetType()));
            default -> "It can't be read.";
        };
    }

    private static String names(UnrecognizedPropertyException unknown) {
        return Optional.ofNullable(unknown.getKnownPropertyIds()).stream()
                .flatMap(java.util.Collection::stream)
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ApiJson.word((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static String kind(@org.jspecify.annotations.Nullable Class<?> type) {
        if (type == null) return "what is asked for";
        if (type == java.time.LocalDate.class) return "a day such as 2026-03-31";
        if (type == java.util.UUID.class) return "an id";
        if (type == String.class) return "text";
        if (type == Boolean.class || type == boolean.class) return "true or false";
        if (type == Integer.class || type == int.class) return "a whole number";
        if (Number.class.isAssignableFrom(type)) return "a number";
        if (type.isEnum()) return "one of: " + words(type);
        return List.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
