package io.throughline.review.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account or a person in a list.
///
/// @param beside industry, title
/// @param of country, account
/// @param deals how many deals that the viewer may see: open ones of an account, those a person has a part in
public record Row(
        UUID id,
        String name,
        @Nullable String beside,
        @Nullable String of,
        int deals) {}
