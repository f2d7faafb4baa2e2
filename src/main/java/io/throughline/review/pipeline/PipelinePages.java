package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import io.throughline.review.Snapshots;
import io.throughline.web.Shell;
import io.throughline.web.Usual;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the table of a pipeline shows.
@Component
public class PipelinePages {
    static final int ROWS = 40;
    private static final int ROWS_BELOW_SUMS = 25;

    /// The field of an address that asks for the sums of however many deals.
    private static final String ALL_SUMS = "sums";

    private final Pipeline pipeline;
    private final Choices choices;
    private final Summaries summaries;
    private final Snapshots snapshots;

    PipelinePages(Pipeline pipeline, Choices choices, Summaries summaries, Snapshots snapshots) {
        this.pipeline = pipeline;
        this.choices = choices;
        this.summaries = summaries;
        this.snapshots = snapshots;
    }

    /// @param asked the fields of the address
    /// @param problem with the name of a view to save, `null` if none
    public PipelinePage page(Shell shell, Viewer viewer, Map<String, String> asked, @Nullable String problem) {
        var query = PipelineQuery.of(asked, viewer);
        var slice = pipeline.page(query, viewer, asked.getOrDefault("from", ""), rows(query));
        var usual = slice.rows().isEmpty()
                ? Usual.NONE
                : snapshots.usual(shell.today().date());
        return new PipelinePage(
                shell,
                query,
                slice,
                summaries.of(query, viewer, asked.containsKey(ALL_SUMS)),
                choices.of(query, viewer),
                slice.rows().isEmpty() && pipeline.isEmpty(viewer),
                PipelinePage.strips(shell, slice.rows(), usual),
                problem);
    }

    private static int rows(PipelineQuery query) {
        return query.group() == Group.NONE ? ROWS : ROWS_BELOW_SUMS;
    }
}
