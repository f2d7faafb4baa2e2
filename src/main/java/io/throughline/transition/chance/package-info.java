/// How likely a plan's days are met: the network, simulated with durations as they scatter.
@NullMarked
package io.throughline.transition.chance;

import org.jspecify.annotations.NullMarked;
