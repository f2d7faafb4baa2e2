package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.vision.Gap;
import io.throughline.transition.vision.Quote;
import io.throughline.transition.vision.Vision;
import io.throughline.transition.vision.VisionQuotes.Offered;
import io.throughline.transition.vision.VisionStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page that is shared with the customer, as its parts.
@Schema(
        name = "Vision",
        description =
                "One page to share with the customer: what they told us, the steps, the first victory and the full "
                        + "return. It holds nothing that is for the deal's team alone.")
record VisionAnswer(
        LocalDate asOf,
        @Nullable String account,

        @Schema(description = "What hurts today, in their words.")
        List<Said> pain,

        @Schema(description = "Why their day is that day, in their words.") @Nullable
        Said due,

        @Nullable LocalDate goLive,

        @Schema(description = "Null where it is signed, past or not known.") @Nullable
        LocalDate signBy,

        @Nullable LocalDate signedOn,

        @Schema(description = "The main ones, in the order in which they are over.")
        List<Step> steps,

        @Schema(description = "How many others the plan has.")
        int moreSteps,

        @Schema(description = "How many of all are over.") int stepsDone,

        @Schema(description = "See /victory for all of it.") @Nullable
        First victory,

        @Schema(description = "What they expect in the end.") @Nullable
        Said expected,

        @Schema(description = "What the records lack before it can be sent. The page itself never says it.")
        List<Gap> missing,

        @Schema(description = "What they told us and somebody left off. The page itself never says it.")
        List<Said> leftOff,

        @Schema(description = "Who chose so last. Null while nobody did.") @Nullable
        String chosenBy,

        @Nullable Instant chosenAt) {

    @Schema(name = "VisionWords", description = "What they told us, in their words.")
    record Said(
            UUID factId,
            Quote.Of about,
            String words,

            @Schema(description = "Null where a document of theirs holds it, or the name is kept back.") @Nullable
            String saidBy,

            LocalDate on,
            @Nullable LocalDate day,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String unit) {
        static @Nullable Said of(@Nullable Quote quote) {
            return quote == null ? null : told(quote);
        }

        static Said told(Quote quote) {
            return new Said(
                    quote.id(),
                    quote.of(),
                    quote.words(),
                    quote.sayer(),
                    quote.on(),
                    quote.day(),
                    quote.from(),
                    quote.to(),
                    quote.unit().isEmpty() ? null : quote.unit());
        }
    }

    @Schema(name = "VisionStep", description = "A step of both sides.")
    record Step(
            String name,
            Side side,
            @Nullable Part part,
            @Nullable Mark mark,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate doneOn) {
        static Step of(VisionStep step) {
            return new Step(
                    step.name(),
                    step.side(),
                    step.part(),
                    step.mark(),
                    step.first(),
                    step.last(),
                    step.begun(),
                    step.done());
        }
    }

    @Schema(name = "VisionVictory", description = "The first victory, as far as the page tells it.")
    record First(
            String measure,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String unit,

            @Schema(description = "By when; since when, once it came.") @Nullable
            LocalDate on,

            boolean agreed,
            boolean achieved,
            @Nullable BigDecimal value) {
        static @Nullable First of(Vision vision) {
            var victory = vision.victory();
            if (victory == null) return null;
            var came = victory.achievement();
            return new First(
                    victory.measure(),
                    victory.from(),
                    victory.to(),
                    victory.unit(),
                    vision.victoryDay().orElse(null),
                    victory.isAgreed(),
                    came != null,
                    came == null ? null : came.value());
        }
    }

    static VisionAnswer of(Offered offered) {
        var vision = offered.vision();
        return new VisionAnswer(
                vision.asOf(),
                vision.account(),
                vision.pain().stream().map(Said::told).toList(),
                Said.of(vision.due()),
                vision.goLive(),
                vision.signBy(),
                vision.signed(),
                vision.plan().stream().map(Step::of).toList(),
                vision.more(),
                vision.over(),
                First.of(vision),
                Said.of(vision.expected()),
                List.copyOf(vision.gaps()),
                offered.quotes().stream().filter(Quote::off).map(Said::told).toList(),
                offered.choice().by(),
                offered.choice().at());
    }
}
