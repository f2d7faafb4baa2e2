package io.throughline.review.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a pipeline, with the cursors of its neighbours.
///
/// @param previous `null` on the first page
/// @param next `null` on the last
public record Slice(
        List<PipelineRow> rows,
        @Nullable String previous,
        @Nullable String next) {}
