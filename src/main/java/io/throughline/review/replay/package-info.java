/// What the checks would have said of a deal on each day, and from which day its end could be known.
@NullMarked
package io.throughline.review.replay;

import org.jspecify.annotations.NullMarked;
