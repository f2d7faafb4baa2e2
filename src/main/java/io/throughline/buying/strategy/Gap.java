package io.throughline.buying.strategy;

import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a rival leads by a criterion, as we judge it. Source: "Evaluation of Options".
///
/// @param optionId the rival, or what else they could do
/// @param fixOn from when on we are as good, `null` where no day is known
/// @param version 0 while it is not stored
public record Gap(
        UUID id,
        UUID criterionId,
        UUID optionId,
        Kind kind,
        @Nullable LocalDate fixOn,
        int version) implements PrivateKind {

    boolean isOf(Vulnerability at) {
        return criterionId.equals(at.criterion().id())
                && optionId.equals(at.option().id());
    }

    public enum Kind {
        /// What we have there is not worth it to them.
        VALUE,
        /// We have it, and they don't believe it.
        CREDIBILITY,
        /// We are worse.
        PERFORMANCE
    }
}
