package io.throughline.buying.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.PrivateKind;
import io.throughline.buying.Judgement;
import io.throughline.buying.Stakeholder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of a buying team as they are shown to the deal's team.
@Schema(
        name = "Stakeholder",
        description =
                "Somebody of a deal's buying team, and what they are to us. For the deal's team and its managers.")
record StakeholderAnswer(
        @Schema(description = "By which they are found here too.")
        UUID personId,

        @Schema(description = "The person's name.") String person,
        @Nullable String title,

        @Schema(description = "Where they work: a department, or another organization than the deal's.") @Nullable
        String unit,

        @Schema(description = "What the contact roles call them.") @Nullable
        String namedAs,

        @Nullable Integer influence,
        @Nullable UUID reportsToId,

        @Schema(description = "The account says to whom they report, nobody said it here.")
        boolean reportsByAccount,

        List<SwayAnswer> influences,

        @Schema(description = "The last day on which they took part in something of this deal.") @Nullable
        LocalDate lastMet,

        @Schema(description = "Everything that holds of what was said of them.")
        List<ClaimAnswer> claims,

        CoachAnswer coach,

        @Schema(
                description =
                        "Rises with each change of where they stand; the ETag. 0 while only a contact role names them.")
        int version)
        implements PrivateKind.ForTheTeam {

    /// Whom somebody influences, and how much.
    @Schema(name = "Influence")
    record SwayAnswer(UUID personId, int strength) {}

    static StakeholderAnswer of(Stakeholder one, Judgement judgement) {
        return new StakeholderAnswer(
                one.personId(),
                one.name(),
                one.title(),
                one.unit(),
                one.namedAs(),
                one.influence(),
                one.reportsToId(),
                one.byAccount(),
                one.influences().stream()
                        .map(sway -> new SwayAnswer(sway.personId(), sway.strength()))
                        .toList(),
                one.lastMet(),
                judgement.live().stream()
                        .map(claim -> ClaimAnswer.of(claim, judgement.asOf()))
                        .toList(),
                CoachAnswer.of(judgement.coach()),
                one.version());
    }
}
