package io.throughline.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody typed into a form, as they typed it, to be shown again where it can't be taken. Never a password.
public record Typed(Map<String, String> values) {
    public static final Typed NOTHING = new Typed(Map.of());

    /// Without the spaces around it; empty where the field was left empty, or is not there.
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// The same, with other words over these.
    public Typed over(Map<String, String> others) {
        var both = new HashMap<>(values);
        both.putAll(others);
        return new Typed(both);
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    /// An id; empty where it is none.
    public Optional<UUID> id(String field) {
        try {
            return text(field).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A whole number; 0 where it is none.
    public int number(String field) {
        return text(field).matches("[0-9]{1,9}") ? Integer.parseInt(text(field)) : 0;
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
