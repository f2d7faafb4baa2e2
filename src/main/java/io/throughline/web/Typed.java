package io.throughline.web;

import java.util.Map;

/// What was typed into a form, by field, so that a refused form shows the same words again.
public record Typed(Map<String, String> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    /// What stands in a field, without space around it; empty for one that was not sent.
    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    public boolean is(String field, Object value) {
        return of(field).equals(value.toString());
    }
}
