package io.throughline.review.account;

import io.throughline.base.Channel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a person of the buyer's side said or did.
///
/// @param kind of the fact that it stands behind
public record Spoken(
        UUID dealId,
        String deal,
        String kind,
        LocalDate on,
        Channel channel,
        String words,
        @Nullable String by,
        @Nullable UUID byId) {}
