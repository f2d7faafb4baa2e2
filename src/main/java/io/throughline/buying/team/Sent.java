package io.throughline.buying.team;

import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that was sent and refused, of which a page may have many.
///
/// @param form which one; empty for none
/// @param problems keys of messages, by field
public record Sent(String form, Typed typed, Map<String, String> problems) {
    static final Sent NOTHING = new Sent("", Typed.NOTHING, Map.of());

    @Nullable
    String problem(Shell shell, String of, String field) {
        var key = form.equals(of) ? problems.get(field) : null;
        return key == null ? null : shell.say(key);
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
}
