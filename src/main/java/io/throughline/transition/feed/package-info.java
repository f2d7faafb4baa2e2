/// Plans in calendars: iCalendar files, and addresses that calendars read on their own.
@NullMarked
package io.throughline.transition.feed;

import org.jspecify.annotations.NullMarked;
