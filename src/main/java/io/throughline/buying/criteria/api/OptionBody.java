package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.criteria.Option;
import io.throughline.web.api.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An option as it is sent.
@Schema(description = "An option as it is sent. What is not known is null, or left out.")
record OptionBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "rival or in-house, to add one; it does not change.",
                example = "rival")
        Option.Kind kind,

        @Schema(description = "The rival's account; it does not change.") @Nullable
        UUID organizationId,

        @Schema(
                description = "The customer's own for it.",
                maxLength = Option.MOST_WORDS,
                example = "The module of what we have")
        @Nullable
        String words) {

    static OptionBody of(Option option) {
        return new OptionBody(option.kind(), option.organizationId(), option.words());
    }

    /// @throws Invalid where such an option can't be added
    Option option(UUID id, UUID deal) {
        Invalid.unless(!kind.isAlways(), "/kind", "We, and doing nothing, are among the options of each deal already.");
        Invalid.unless(
                (kind == Option.Kind.RIVAL) == (organizationId != null),
                "/organizationId",
                "A rival is an account, and nothing else is.");
        return new Option(id, deal, kind, organizationId, null, stripped(), 1);
    }

    /// @throws Invalid where it would become another
    Option over(Option standing) {
        Invalid.unless(kind == standing.kind(), "/kind", "It does not change: remove it, and add another.");
        Invalid.unless(
                java.util.Objects.equals(organizationId, standing.organizationId()),
                "/organizationId",
                "It does not change: remove it, and add another.");
        return new Option(
                standing.id(),
                standing.dealId(),
                kind,
                organizationId,
                standing.organization(),
                stripped(),
                standing.version());
    }

    private @Nullable String stripped() {
        return words == null ? null : words.strip();
    }
}
