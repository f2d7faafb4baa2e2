package io.throughline.privacy;

import io.throughline.accounts.Person;
import io.throughline.web.Page;
import io.throughline.web.Shell;
import org.jspecify.annotations.Nullable;

/// What would go and what would stay if a person were erased.
///
/// @param refused why it can't be done just now, in words; `null` where it can
public record ErasurePage(
        Shell shell, Person person, Reach reach, @Nullable String refused) implements Page {

    /// How much there is.
    ///
    /// @param said pieces of evidence
    /// @param facts that rest on what they said, or speak of them
    /// @param met interactions they took part in
    /// @param uploads files that wait to be imported
    public record Reach(int said, int facts, int met, int uploads) {}
}
