/// The transition from today's pain to the first victory: planned backward from the customer's day, by both sides.
@NullMarked
@ApplicationModule(
        displayName = "Transition",
        allowedDependencies = {"base", "postgres", "web", "identity", "accounts", "deals"})
package io.throughline.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
