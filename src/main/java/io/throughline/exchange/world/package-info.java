/// The story world: made-up companies and their deals with all evidence, for tests, the worked example and the docs.
@NullMarked
@NamedInterface("world")
package io.throughline.exchange.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
