/// How the customer decides: who, by which criteria, between which options.
@NullMarked
@ApplicationModule(
        displayName = "Buying",
        allowedDependencies = {"base", "web", "identity", "accounts", "deals"})
package io.throughline.buying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
