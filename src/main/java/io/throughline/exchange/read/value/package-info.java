/// Cell texts to values: days, numbers, flags and ids, and how a whole column writes them.
@NullMarked
package io.throughline.exchange.read.value;

import org.jspecify.annotations.NullMarked;
