/// When a side works: its weekend, its public holidays, and when it closes.
@NullMarked
package io.throughline.transition.calendar;

import org.jspecify.annotations.NullMarked;
