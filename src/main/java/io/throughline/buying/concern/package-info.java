/// What the buyer's people fear: the register, what was said of each concern, the signs of those that nobody names, and
/// the end game.
@NullMarked
@NamedInterface("concern")
package io.throughline.buying.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
