/// The pages of plans.
@NullMarked
@NamedInterface("page")
package io.throughline.transition.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
