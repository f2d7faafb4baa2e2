/// What both sides agreed on: who of ours confirmed it before, the baseline, what is later since, and why.
@NullMarked
@NamedInterface("baseline")
package io.throughline.transition.baseline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
