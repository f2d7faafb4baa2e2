package io.throughline.review.check;

import io.throughline.review.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of a check. Each says on which day time alone could first change it; `null` if never.
public sealed interface Outcome {
    @Nullable
    LocalDate changesOn();

    /// The check had its facts, and nothing is amiss.
    record Nothing(@Nullable LocalDate changesOn) implements Outcome {}

    /// The check lacks its facts, which is never the same as fine.
    ///
    /// @param recorded some of this deal's facts are there, and still it can't say: somebody could settle it
    record Unknown(boolean recorded, @Nullable LocalDate changesOn) implements Outcome {}

    /// The check speaks.
    record Found(Finding finding) implements Outcome {
        @Override
        public @Nullable LocalDate changesOn() {
            return finding.changesOn();
        }
    }

    /// Nothing is amiss, and time alone won't change that.
    static Outcome nothing() {
        return new Nothing(null);
    }

    /// Nobody has recorded or asked about what the check needs.
    static Outcome unasked() {
        return new Unknown(false, null);
    }
}
