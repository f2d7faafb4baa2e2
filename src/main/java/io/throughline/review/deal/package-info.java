/// The page of a deal, and the form that changes it.
@NullMarked
@NamedInterface("deal")
package io.throughline.review.deal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
