package io.throughline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that was sent and refused, of which a page may have many.
///
/// @param form which one; empty for none
/// @param problems keys of messages, by field
public record SentForm(String form, Typed typed, Map<String, String> problems) {
    public static final SentForm NOTHING = new SentForm("", Typed.NOTHING, Map.of());

    /// One that came too late.
    public static SentForm stale(String form, Typed typed) {
        return new SentForm(form, typed, Map.of("version", "concern.stale"));
    }

    public boolean is(String other) {
        return form.equals(other);
    }

    /// What was typed into a form; empty for all the others.
    public String of(String other, String field) {
        return is(other) ? typed.of(field) : "";
    }

    /// The same, or what stands there.
    public String of(String other, String field, String standing) {
        return is(other) ? typed.of(field) : standing;
    }

    /// @return `null` where nothing is wrong with the field
    public @Nullable String problem(Shell shell, String other, String field, Object... arguments) {
        var key = is(other) ? problems.get(field) : null;
        return key == null ? null : shell.say(key, arguments);
    }

    /// What is wrong with the form as a whole; `null` where nothing was refused.
    public @Nullable String notice(Shell shell) {
        if (problems.isEmpty()) return null;
        return shell.say(problems.getOrDefault("version", "users.wrong"));
    }
}
