/// The arithmetic of plans: open days, the two passes, slack, and the ways out of a plan that is too late.
@NullMarked
@NamedInterface("schedule")
package io.throughline.transition.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
