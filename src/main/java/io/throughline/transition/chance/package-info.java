/// How likely a plan's days are met: the network, simulated with durations as they scatter.
@NullMarked
@NamedInterface("chance")
package io.throughline.transition.chance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
