package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which quotes of the buyer are left off the page that is shared with them.
@Schema(description = "Which quotes of the buyer are left off the page that is shared with them.")
record VisionQuotesBody(
        @ArraySchema(
                maxItems = 40,
                arraySchema = @Schema(description = "Their facts' ids. None where it is empty: all stand on it."))
        @Nullable
        List<UUID> leftOff) {}
