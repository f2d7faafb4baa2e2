/// The page of the sweet spot: its rules, what they say of the past, and what became of deals that we walked from.
@NullMarked
package io.throughline.review.spot;

import org.jspecify.annotations.NullMarked;
