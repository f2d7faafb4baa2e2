/// Which tables there are, read from the database itself.
@NullMarked
package io.throughline.exchange.schema;

import org.jspecify.annotations.NullMarked;
