package io.throughline.deals;

import io.throughline.base.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that we sell.
///
/// @param price what one of it costs by the list
public record Product(
        UUID id,
        String name,
        @Nullable String family,
        @Nullable Money price,
        boolean active,
        int version) {}
