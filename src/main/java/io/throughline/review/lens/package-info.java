/// What other methods call the same records. A lens keeps nothing of its own.
@NullMarked
package io.throughline.review.lens;

import org.jspecify.annotations.NullMarked;
