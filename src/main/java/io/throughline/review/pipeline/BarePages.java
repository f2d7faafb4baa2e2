package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statement behind the table of a pipeline, read to its end by the driver alone: what a page is measured against.
@Component
public class BarePages {
    private final Pipeline pipeline;
    private final JdbcClient jdbc;

    BarePages(Pipeline pipeline, JdbcClient jdbc) {
        this.pipeline = pipeline;
        this.jdbc = jdbc;
    }

    /// @param asked the fields of the address
    public void read(Viewer viewer, Map<String, String> asked) {
        var query = PipelineQuery.of(asked, viewer);
        var statement = pipeline.statement(query, viewer, "", PipelinePages.ROWS);
        jdbc.sql(statement.sql()).params(statement.parameters()).query(row -> {});
    }
}
