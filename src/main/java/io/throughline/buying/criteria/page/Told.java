package io.throughline.buying.criteria.page;

import io.throughline.web.Typed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form that was sent shows again, where it was not taken.
///
/// @param form which of a page's forms it is; empty for none
/// @param problems by field, in words
/// @param stale somebody else was quicker
public record Told(String form, Typed typed, Map<String, String> problems, boolean stale) {
    static final Told NOTHING = new Told("", Typed.NOTHING, Map.of(), false);

    static Told wrong(String form, Typed typed, Map<String, String> problems) {
        return new Told(form, typed, problems, false);
    }

    static Told stale(String form, Typed typed) {
        return new Told(form, typed, Map.of(), true);
    }

    public boolean isRefused() {
        return stale || !problems.isEmpty();
    }

    public String of(String form, String field) {
        return this.form.equals(form) ? typed.of(field) : "";
    }

    public @Nullable String problem(String form, String field) {
        return this.form.equals(form) ? problems.get(field) : null;
    }
}
