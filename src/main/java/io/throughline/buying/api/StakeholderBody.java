package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.Stakeholder;
import io.throughline.buying.Stakeholder.Sway;
import io.throughline.buying.Stakeholders.Place;
import io.throughline.web.api.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of a buying team as they are sent.
@Schema(description = "Somebody of a buying team as they are sent. What is not known is null, or left out.")
record StakeholderBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID personId,

        @Schema(description = "How much they sway what is decided.", minimum = "1", maximum = "5", example = "4")
        @Nullable
        Integer influence,

        @Schema(description = "Somebody else of this buying team; null leaves it as the account says it.") @Nullable
        UUID reportsToId,

        @ArraySchema(maxItems = 40) @Nullable List<SwayBody> influences) {

    /// Whom somebody influences, and how much.
    @Schema(description = "Somebody else of this buying team whom they influence.")
    record SwayBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID personId,

            @Schema(description = "1 a little, 2 some, 3 much; 2, if left out.", minimum = "1", maximum = "3") @Nullable
            Integer strength) {

        Sway sway() {
            return new Sway(personId, strength == null ? 2 : strength);
        }
    }

    static StakeholderBody of(Stakeholder standing) {
        return new StakeholderBody(
                standing.personId(),
                standing.influence(),
                standing.byAccount() ? null : standing.reportsToId(),
                standing.influences().stream()
                        .map(sway -> new SwayBody(sway.personId(), sway.strength()))
                        .toList());
    }

    /// @throws Invalid where somebody is named twice
    Place place(int version) {
        var sways = influences == null
                ? List.<Sway>of()
                : influences.stream().map(SwayBody::sway).toList();
        Invalid.unless(
                sways.stream().map(Sway::personId).distinct().count() == sways.size(),
                "/influences",
                "A person stands there twice.");
        return new Place(personId, influence, reportsToId, sways, version);
    }
}
