package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Evidence;
import io.throughline.web.api.Invalid;

/// A sign of a concern that nobody names, as it is sent.
@Schema(
        description = "A sign of a concern that nobody names; or that one of theirs was asked, and says that there is"
                + " none.")
record SignalBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description =
                        "raised-again: something settled was raised again. postponed: a meeting was called off or put"
                                + " off. price: a sudden demand on the price. silence. denied: asked, and there is none.",
                example = "price")
        Signal.Kind kind,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) SpokenBody evidence) {

    /// @throws Invalid where nobody denies it
    void check(Evidence heard) {
        Invalid.unless(
                kind != Signal.Kind.DENIED || heard.sayerId() != null,
                "/evidence/sayerId",
                "Say who of theirs denied it.");
    }
}
