package io.throughline.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed into a form, by field, so that a refused form shows the same words again. Never a password.
public record Typed(Map<String, String> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    /// What stands in a field, without space around it; empty for one that was not sent.
    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// The same, with other words over these.
    public Typed over(Map<String, String> others) {
        var both = new HashMap<>(fields);
        both.putAll(others);
        return new Typed(both);
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    public boolean is(String field, Object value) {
        return of(field).equals(value.toString());
    }

    /// An id; empty where it is none.
    public Optional<UUID> id(String field) {
        try {
            return has(field) ? Optional.of(UUID.fromString(of(field))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A whole number; 0 where it is none.
    public int number(String field) {
        return of(field).matches("[0-9]{1,9}") ? Integer.parseInt(of(field)) : 0;
    }

    /// The names of the fields alone: what somebody types stays out of logs.
    @Override
    public String toString() {
        return fields.keySet().toString();
    }
}
