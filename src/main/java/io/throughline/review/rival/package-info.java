/// Competitors: how we fare where we meet them, over the deals that the viewer may see.
@NullMarked
package io.throughline.review.rival;

import org.jspecify.annotations.NullMarked;
