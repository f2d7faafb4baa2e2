/// The page of a deal, and the form that changes it.
@NullMarked
package io.throughline.review.deal;

import org.jspecify.annotations.NullMarked;
