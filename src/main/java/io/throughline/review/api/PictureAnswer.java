package io.throughline.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Grade;
import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.deals.Interaction;
import io.throughline.review.DealPicture;
import io.throughline.review.Discovery;
import io.throughline.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The picture of a deal as it is shown.
@Schema(
        name = "Picture",
        description = "All that is known of a deal on a day, and what is derived from it. Nothing in it can be written:"
                + " it follows from facts, evidence, interactions and changes.")
record PictureAnswer(
        UUID dealId,
        @Schema(description = "The day it judges.") LocalDate asOf,

        @Schema(description = "Our own stage, a word of ours.") @Nullable
        String stage,

        @Schema(description = "The phase of the buyer that our stage suggests; null where it suggests none.") @Nullable
        Phase stageSuggests,

        @Schema(description = "The phase of the buyer; null while it is unknown.") @Nullable
        Phase phase,

        EventShown event,

        @Schema(description = "The deal rests on a live risk/reward case.")
        boolean rewardCaseLive,

        DiscoveryShown discovery,
        List<FactShown> facts,

        @Schema(description = "How many interactions are on file by that day.")
        int interactions,

        @Schema(description = "The last day on which the buyer's side acted.") @Nullable
        LocalDate lastActOfBuyer,

        @Schema(description = "The class of closed deals that it is compared with.")
        ClassShown comparedWith,

        ReviewAnswer review) {

    /// The compelling event.
    @Schema(name = "PictureEvent")
    record EventShown(
            @Schema(description = "How many of its four parts are known.")
            int parts,

            @Schema(description = "Owner and date at least stated, and the date not past.")
            boolean live,

            @Nullable LocalDate day) {}

    /// How deep discovery has gone.
    @Schema(name = "PictureDiscovery")
    record DiscoveryShown(
            @Schema(description = "0 to 4.") int depth,
            List<Discovery.Point> reached,

            @Schema(description = "The day on which we first presented or proposed.") @Nullable
            LocalDate turnIn,

            @Schema(description = "The depth on that day.") @Nullable
            Integer depthAtTurnIn) {}

    /// The class and its size.
    @Schema(name = "PictureClass")
    record ClassShown(
            @Schema(description = "The snapshot.") UUID snapshotId,
            String name,
            @Schema(description = "Won deals in it.") int won) {}

    /// A fact of the picture.
    @Schema(name = "PictureFact")
    record FactShown(
            UUID id,
            FactKind kind,
            String topic,
            Fact.Answer answer,
            String words,
            @Nullable LocalDate day,
            @Nullable UUID personId,
            @Nullable String person,

            @Schema(description = "Computed from the evidence of that day.")
            Grade grade,

            @Schema(description = "Past its half-life, and so one grade lower.")
            boolean stale,

            LocalDate since,

            @Schema(description = "How many pieces of evidence stand behind it.")
            int evidence) {

        private static FactShown of(Fact fact, LocalDate asOf) {
            return new FactShown(
                    fact.id(),
                    fact.kind(),
                    fact.topic(),
                    fact.answer(),
                    fact.words(),
                    fact.day(),
                    fact.personId(),
                    fact.person(),
                    fact.grade(asOf),
                    fact.isStale(asOf),
                    fact.since(),
                    fact.evidenceBy(asOf).size());
        }
    }

    static PictureAnswer of(DealPicture picture, Review review) {
        var stage = picture.deal().stage();
        var event = picture.event();
        var figures = picture.company().figures();
        return new PictureAnswer(
                picture.deal().id(),
                picture.asOf(),
                stage,
                stage == null ? null : picture.company().stages().get(stage),
                picture.phase().now().orElse(null),
                new EventShown(event.parts().size(), event.isLive(), event.day().orElse(null)),
                picture.rewardCase().isLive(),
                discovery(picture),
                picture.facts().stream()
                        .filter(fact -> fact.isLive(picture.asOf()))
                        .map(fact -> FactShown.of(fact, picture.asOf()))
                        .toList(),
                picture.interactions().size(),
                picture.lastActOfBuyer().orElse(null),
                new ClassShown(figures.id(), figures.name(), figures.won().n()),
                ReviewAnswer.of(review));
    }

    private static DiscoveryShown discovery(DealPicture picture) {
        var now = picture.discoveryBy(picture.asOf());
        var turnIn = picture.turnIn().map(Interaction::on);
        return new DiscoveryShown(
                now.depth(),
                List.copyOf(now.reached()),
                turnIn.orElse(null),
                turnIn.map(day -> picture.discoveryBy(day).depth()).orElse(null));
    }
}
