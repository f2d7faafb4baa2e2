/// Users and teams.
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"base", "postgres", "web"})
package io.throughline.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
