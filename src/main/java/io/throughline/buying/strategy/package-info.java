/// Where a rival leads, why, what we do about it, and which strategies worked.
@NullMarked
@NamedInterface("strategy")
package io.throughline.buying.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
