package io.throughline.web.api;

import java.util.List;
import java.util.Optional;

/// A body that can be read and not be taken (422); nothing was changed.
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super("The body can't be taken.");
        this.problems = List.copyOf(problems);
    }

    public Invalid(String pointer, String detail) {
        this(List.of(new Problem(pointer, detail)));
    }

    /// One field and what is wrong with it.
    ///
    /// @param pointer into the body (RFC 6901), the empty string for the whole
    public record Problem(String pointer, String detail) {}

    public List<Problem> problems() {
        return problems;
    }

    /// What a reference leads to.
    ///
    /// @throws Invalid where it leads nowhere
    public static <T> T there(Optional<T> found, String pointer, String what) {
        return found.orElseThrow(() -> new Invalid(pointer, "There is no such " + what + "."));
    }

    /// @throws Invalid where something is wrong
    public static void unless(boolean fine, String pointer, String detail) {
        if (!fine) throw new Invalid(pointer, detail);
    }
}
