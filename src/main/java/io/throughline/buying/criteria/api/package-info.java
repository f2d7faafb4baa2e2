/// Criteria, options, ratings and what matters to whom in `/api/v1`.
@NullMarked
package io.throughline.buying.criteria.api;

import org.jspecify.annotations.NullMarked;
