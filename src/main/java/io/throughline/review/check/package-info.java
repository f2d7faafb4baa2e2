/// The checks, one to a file, and the verdict that follows from what they find.
@NullMarked
package io.throughline.review.check;

import org.jspecify.annotations.NullMarked;
