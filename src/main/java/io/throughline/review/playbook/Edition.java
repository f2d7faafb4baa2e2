package io.throughline.review.playbook;

import io.throughline.review.Playbook;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An edition of the playbook, with who made it and when.
///
/// @param by `null` where it came with the program, or whoever made it is not known any more
/// @param at `null` where it came with the program
public record Edition(
        Playbook playbook, @Nullable String by, @Nullable Instant at) {
    static final Edition FIRST = new Edition(Playbook.FIRST, null, null);
}
