/// The embedded PostgreSQL: unpack, initialise, start, adopt, stop.
@NullMarked
@ApplicationModule(displayName = "PostgreSQL", allowedDependencies = "base")
package io.throughline.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
