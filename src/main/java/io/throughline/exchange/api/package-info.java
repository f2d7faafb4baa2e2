/// Imports in `/api/v1`.
@NullMarked
package io.throughline.exchange.api;

import org.jspecify.annotations.NullMarked;
