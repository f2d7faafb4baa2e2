/// Puts dropped mail and meetings into the deals they belong to, and says of the others why not.
@NullMarked
package io.throughline.exchange.drop;

import org.jspecify.annotations.NullMarked;
