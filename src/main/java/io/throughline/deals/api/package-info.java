/// Deals and what is known of them in `/api/v1`.
@NullMarked
package io.throughline.deals.api;

import org.jspecify.annotations.NullMarked;
