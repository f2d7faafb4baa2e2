/// What the customer's organisation must have in place for the thing to work, gap by gap.
@NullMarked
@NamedInterface("readiness")
package io.throughline.buying.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
