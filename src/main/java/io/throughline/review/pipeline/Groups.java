package io.throughline.review.pipeline;

import java.util.List;

/// A pipeline in groups.
///
/// @param whole every deal is in one of them; else there were too many groups, or none was asked for
record Groups(List<GroupSum> sums, boolean whole) {
    static final Groups NONE = new Groups(List.of(), false);
}
