package io.throughline.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Reviews")
class ReviewApi {
    private final ReviewRows rows;
    private final PastReviews past;

    ReviewApi(ReviewRows rows, PastReviews past) {
        this.rows = rows;
        this.past = past;
    }

    @GetMapping("/reviews")
    @Operation(
            summary = "List reviews",
            description = "Of the deals that you may see, in the order in which they came.")
    Paged<ReviewAnswer> list(Viewer viewer, @ParameterObject ReviewFilter filter, @ParameterObject Paging paging) {
        return paging.part(rows.reviews(filter.only(), paging, viewer), ReviewAnswer::dealId);
    }

    @GetMapping("/deals/{deal}/review")
    @Operation(
            summary = "Read a deal's review",
            description = "Its verdict and findings; or what they were on a day, as known by another.")
    ReviewAnswer read(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        var found = seen.isNow() ? rows.find(deal, viewer) : past.find(deal, seen, viewer);
        return found.orElseThrow(() -> new NotFound("This deal has no review, or is not for you to see."));
    }

    /// What the checks say of a deal.
    @Schema(name = "Findings")
    record FindingsAnswer(
            LocalDate asOf,
            @Schema(description = "Worst first.") List<ReviewAnswer.FindingAnswer> items,

            @Schema(description = "The checks that lacked their facts.")
            List<String> unknown) {}

    @GetMapping("/deals/{deal}/findings")
    @Operation(
            summary = "List a deal's findings",
            description = "Each with the one question or act that settles it; or those of a day, as known by another.")
    FindingsAnswer findings(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        var review = read(viewer, deal, seen);
        return new FindingsAnswer(review.asOf(), review.findings(), review.unknown());
    }

    @GetMapping("/deals/{deal}/picture")
    @Operation(
            summary = "Read a deal's picture",
            description = "All that is known of it and what is derived from that; today, or of a day as known by"
                    + " another.")
    PictureAnswer picture(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        return past.picture(deal, seen, viewer)
                .map(picture -> PictureAnswer.of(picture, past.review(picture, viewer)))
                .orElseThrow(() -> new NotFound("This deal is not there, or not for you to see, or came later."));
    }
}
