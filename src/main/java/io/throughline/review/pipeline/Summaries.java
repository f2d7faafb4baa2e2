package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.settings.Settings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Adds up what a pipeline holds.
@Component
class Summaries {
    private final Pipeline pipeline;
    private final Attainments attainments;
    private final Settings settings;

    Summaries(Pipeline pipeline, Attainments attainments, Settings settings) {
        this.pipeline = pipeline;
        this.attainments = attainments;
        this.settings = settings;
    }

    /// @param patient somebody waits for the groups of however many deals; else those of very many come later
    Summary of(PipelineQuery query, Viewer viewer, boolean patient) {
        var totals = pipeline.totals(query, viewer);
        var later = query.group() != Group.NONE && totals.capped() && !patient;
        var groups = query.group() == Group.NONE || later ? Groups.NONE : pipeline.groups(query, viewer);
        return new Summary(
                groups.whole() ? Totals.of(groups.sums()) : totals,
                groups.sums(),
                later,
                settings.exchange(),
                attainments(query.filter().owner(), viewer));
    }

    /// One's own stands on Today.
    private List<Attainment> attainments(String owner, Viewer viewer) {
        return switch (owner) {
            case Filter.ME, Filter.ALL -> List.of();
            case Filter.PEOPLE -> attainments.ofPeople(viewer);
            default -> attainments.of(UUID.fromString(owner), viewer).stream().toList();
        };
    }
}
