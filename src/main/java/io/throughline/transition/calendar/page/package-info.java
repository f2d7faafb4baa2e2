/// The pages of calendars.
@NullMarked
package io.throughline.transition.calendar.page;

import org.jspecify.annotations.NullMarked;
