/// The buying team in `/api/v1`.
@NullMarked
package io.throughline.buying.api;

import org.jspecify.annotations.NullMarked;
