/// The steps that deals of a kind go through: plans are drafted from them, and finished plans become one.
@NullMarked
@NamedInterface("template")
package io.throughline.transition.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
