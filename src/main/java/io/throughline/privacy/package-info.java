/// Personal data of the buyer's people: erased when somebody asks, or when it was kept long enough.
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"base", "postgres", "web", "identity", "accounts", "deals", "exchange", "exchange :: *"})
package io.throughline.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
