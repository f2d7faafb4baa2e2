/// The first screen: what is due, what changed, and the three questions worth asking.
@NullMarked
package io.throughline.review.today;

import org.jspecify.annotations.NullMarked;
