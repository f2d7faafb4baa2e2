package io.throughline.review.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.review.Finding;
import io.throughline.review.Replay;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/replay")
@Tag(name = "Reviews")
class ReplayApi {
    private final Replays replays;

    ReplayApi(Replays replays) {
        this.replays = replays;
    }

    @Schema(name = "ReplayStep", description = "What is said of a deal from a day on, until the next step.")
    record StepAnswer(
            LocalDate from,
            Verdict verdict,
            String sentence,

            @Schema(description = "The checks that speak, worst first.")
            List<String> findings) {
        static StepAnswer of(Replay.Step step) {
            var review = step.review();
            var findings = review.findings().stream().map(Finding::id).toList();
            return new StepAnswer(step.from(), review.verdict(), review.sentence(), findings);
        }
    }

    @Schema(name = "Replay")
    record ReplayAnswer(
            @Schema(description = "The last day on which the deal was open.")
            LocalDate last,

            @Schema(
                    description = "From this day on, until the last, the records at hand said to leave or not to go on"
                            + " like this; none where they did not say so in the end.")
            @Nullable
            LocalDate knowableFrom,

            @Schema(description = "Oldest first.") List<StepAnswer> steps,

            @Schema(description = "There were more days than are looked at.")
            boolean cut) {}

    @GetMapping
    @Operation(
            summary = "Replay a deal",
            description = "What the checks say of it on each day, from what had happened by then.")
    ReplayAnswer read(Viewer viewer, @PathVariable UUID deal) {
        var replay = replays.of(deal, viewer).replay();
        return new ReplayAnswer(
                replay.last(),
                replay.knowable().map(Replay.Step::from).orElse(null),
                replay.steps().stream().map(StepAnswer::of).toList(),
                replay.isCut());
    }
}
