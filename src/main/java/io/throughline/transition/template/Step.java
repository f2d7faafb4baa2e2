package io.throughline.transition.template;

import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.schedule.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task that plans of a template have.
///
/// @param key by which it is known in all of them, and in the editions of the template
/// @param likely how many working days it takes as likely as not; none for a milestone
/// @param p80 within how many it is over four times of five, `null` where nobody knows
public record Step(
        String key,
        String name,
        Side side,
        @Nullable Part part,
        int likely,
        @Nullable Integer p80,
        boolean vulnerable,
        @Nullable Mark mark,
        List<After> after) {
    public Step {
        after = List.copyOf(after);
    }

    /// For what it waits.
    ///
    /// @param key of the other step
    public record After(String key, Link.Kind kind, int lag, boolean elapsed) {}

    /// One that both sides do as soon as the others have ended.
    static Step of(String key, String name, @Nullable Part part, int likely, String... after) {
        return of(key, name, part, null, likely, after);
    }

    /// The same, by whose mark people are told of it.
    static Step of(String key, String name, @Nullable Part part, @Nullable Mark mark, int likely, String... after) {
        return new Step(
                key,
                name,
                Side.BOTH,
                part,
                likely,
                null,
                false,
                mark,
                List.of(after).stream()
                        .map(other -> new After(other, Link.Kind.FINISH_START, 0, false))
                        .toList());
    }
}
