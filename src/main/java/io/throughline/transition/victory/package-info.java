/// The value realization event: a small, early victory that the customer can announce, agreed before the sale.
@NullMarked
@NamedInterface("victory")
package io.throughline.transition.victory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
