/// The arithmetic of a choice between options by criteria: weights, agreement, compromise, scores, and what would turn
/// them over. Plain values; criteria and options are named by their place, from 0.
@NullMarked
@NamedInterface("choice")
package io.throughline.buying.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
