/// The first screen: what is due, what changed, and the three questions worth asking.
@NullMarked
@NamedInterface("today")
package io.throughline.review.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
