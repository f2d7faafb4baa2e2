package io.throughline.review.pipeline;

import io.throughline.base.Phase;
import io.throughline.base.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A pipeline by the phases of the buyer.
@Component
public class Board {
    static final int CARDS = 20;

    private final Pipeline pipeline;

    Board(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /// One phase, or the deals whose phase is not known.
    ///
    /// @param phase its name, or `unknown`
    public record Column(String phase, List<PipelineRow> rows, Totals totals) {}

    /// The columns, what is not known first; a filter for one phase leaves that column alone.
    List<Column> columns(PipelineQuery query, Viewer viewer) {
        var wanted = query.filter().phase();
        var columns = new ArrayList<Column>();
        phases().filter(phase -> wanted.isEmpty() || wanted.equals(phase)).forEach(phase -> {
            var these = PipelineQuery.parse(query.with("phase", phase), viewer);
            var rows = pipeline.page(these, viewer, "", CARDS).rows();
            columns.add(new Column(phase, rows, pipeline.totals(these, viewer)));
        });
        return columns;
    }

    private static Stream<String> phases() {
        return Stream.concat(
                Stream.of(Filter.UNKNOWN), Stream.of(Phase.values()).map(Phase::name));
    }
}
