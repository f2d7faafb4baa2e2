/// The steps that deals of a kind go through: plans are drafted from them, and finished plans become one.
@NullMarked
package io.throughline.transition.template;

import org.jspecify.annotations.NullMarked;
