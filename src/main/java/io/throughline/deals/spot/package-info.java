/// Which deals are for us at all: the sweet spot, tripwires, overrides, disqualification.
@NamedInterface("spot")
@NullMarked
package io.throughline.deals.spot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
