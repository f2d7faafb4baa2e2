/// The people map and the page of each of its people.
@NullMarked
package io.throughline.buying.team;

import org.jspecify.annotations.NullMarked;
