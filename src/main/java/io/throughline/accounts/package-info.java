/// Organizations and the persons who work there.
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"base", "postgres", "web", "identity"})
package io.throughline.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
