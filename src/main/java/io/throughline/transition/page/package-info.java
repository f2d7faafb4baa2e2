/// The pages of plans.
@NullMarked
package io.throughline.transition.page;

import org.jspecify.annotations.NullMarked;
