package io.throughline.web.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks a body by what its type documents of each field, so that the document can't promise what isn't held.
final class BodyCheck {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final int PLACES = 6;

    private final List<Invalid.Problem> problems = new ArrayList<>();

    private BodyCheck() {}

    /// @throws Invalid with all that is wrong
    static void check(Object body) {
        var check = new BodyCheck();
        check.record((Record) body, "");
        if (!check.problems.isEmpty()) throw new Invalid(check.problems);
    }

    private void record(Record record, String pointer) {
        for (var component : record.getClass().getRecordComponents())
            component(component, valueOf(component, record), pointer + "/" + component.getName());
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void component(RecordComponent component, @Nullable Object value, String pointer) {
        var schema = component.getAccessor().getAnnotation(Schema.class);
        if (value == null) {
            if (schema != null && schema.requiredMode() == Schema.RequiredMode.REQUIRED)
                problem(pointer, "This is needed.");
            return;
        }
        if (value instanceof List<?> list) list(component, list, pointer);
        else value(schema, value, pointer);
    }

    private void list(RecordComponent component, List<?> list, String pointer) {
        var schema = component.getAccessor().getAnnotation(ArraySchema.class);
        if (schema == null) throw new IllegalStateException(pointer + " has no documented limit.");
        if (list.size() > schema.maxItems())
            problem(pointer, "There may be at most %d, not %d.".formatted(schema.maxItems(), list.size()));
        for (var i = 0; i < Math.min(list.size(), schema.maxItems()); i++) {
            var item = list.get(i);
            if (item == null) problem(pointer + "/" + i, "It may not be null.");
            else value(schema.schema(), item, pointer + "/" + i);
        }
    }

    private void value(@Nullable Schema schema, Object value, String pointer) {
        switch (value) {
            case Record record -> record(record, pointer);
            case String text -> text(schema, text, pointer);
            case BigDecimal number -> number(number, pointer);
            case Integer number -> integer(schema, number, pointer);
            default -> {}
        }
    }

    private void text(@Nullable Schema schema, String text, String pointer) {
        if (schema == null) throw new IllegalStateException(pointer + " has no documented limit.");
        var length = text.codePointCount(0, text.length());
        if (text.isBlank()) problem(pointer, "It is empty. What is not known is null, or left out.");
        else if (length > schema.maxLength())
            problem(pointer, "It has %d characters, and may have %d.".formatted(length, schema.maxLength()));
        else if (!isWritable(text))
            problem(pointer, "It holds a character that no text has, such as a control character.");
        else if (!schema.pattern().isEmpty() && !text.matches(schema.pattern()))
            problem(pointer, "It is not of the form %s.".formatted(schema.pattern()));
    }

    /// Whether a text holds only characters that can be kept and shown.
    static boolean isWritable(String text) {
        return text.codePoints().noneMatch(BodyCheck::isUnwritable);
    }

    private static boolean isUnwritable(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r')
                || Character.getType(character) == Character.SURROGATE;
    }

    private void number(BigDecimal number, String pointer) {
        if (number.abs().compareTo(LARGEST) >= 0) problem(pointer, "It is too large a number.");
        else if (number.stripTrailingZeros().scale() > PLACES)
            problem(pointer, "It may have %d decimal places.".formatted(PLACES));
    }

    private void integer(@Nullable Schema schema, int number, String pointer) {
        if (schema == null || schema.minimum().isEmpty() || schema.maximum().isEmpty())
            throw new IllegalStateException(pointer + " has no documented limit.");
        if (number < Integer.parseInt(schema.minimum()) || number > Integer.parseInt(schema.maximum()))
            problem(pointer, "It is a number from %s to %s.".formatted(schema.minimum(), schema.maximum()));
    }

    private void problem(String pointer, String detail) {
        problems.add(new Invalid.Problem(pointer, detail));
    }
}
