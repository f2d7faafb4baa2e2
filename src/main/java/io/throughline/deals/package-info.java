/// Deals and what is known of them: dated changes, interactions, facts with their evidence.
@NullMarked
@ApplicationModule(
        displayName = "Deals",
        allowedDependencies = {"base", "postgres", "web", "identity", "accounts"})
package io.throughline.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
