/// Plans over the API.
@NullMarked
package io.throughline.transition.api;

import org.jspecify.annotations.NullMarked;
