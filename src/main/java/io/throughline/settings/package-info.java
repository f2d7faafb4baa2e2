/// What the organisation decided about itself: its zone and fiscal year, its currency and rates, quotas, half-lives.
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"base", "postgres", "web", "identity"})
package io.throughline.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
