/// Throughline: one unbroken line from the event that makes a customer act to the reference it earns.
@NullMarked
package io.throughline;

import org.jspecify.annotations.NullMarked;
