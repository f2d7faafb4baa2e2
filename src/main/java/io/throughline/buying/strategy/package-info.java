/// Where a rival leads, why, what we do about it, and which strategies worked.
@NullMarked
package io.throughline.buying.strategy;

import org.jspecify.annotations.NullMarked;
