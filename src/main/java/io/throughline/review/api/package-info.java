/// What the records of a deal add up to, in `/api/v1`: read only.
@NullMarked
package io.throughline.review.api;

import org.jspecify.annotations.NullMarked;
