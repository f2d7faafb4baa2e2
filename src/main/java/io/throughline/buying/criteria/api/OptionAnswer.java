package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.criteria.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An option as it is shown.
@Schema(
        name = "Option",
        description = "One of those between which the customer decides. We, and doing nothing, are always there.")
record OptionAnswer(
        UUID id,
        Option.Kind kind,

        @Schema(description = "The rival's account.") @Nullable
        UUID organizationId,

        @Schema(description = "The rival's name.") @Nullable String organization,

        @Schema(description = "The customer's own for it.") @Nullable
        String words,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static OptionAnswer of(Option option) {
        return new OptionAnswer(
                option.id(),
                option.kind(),
                option.organizationId(),
                option.organization(),
                option.words(),
                option.version());
    }
}
