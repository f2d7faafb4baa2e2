/// The pages of import and first run.
@NullMarked
package io.throughline.exchange.page;

import org.jspecify.annotations.NullMarked;
