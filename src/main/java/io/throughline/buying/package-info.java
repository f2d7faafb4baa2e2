/// Who on the buyer's side decides, what they are to us, and who truly helps.
@NullMarked
@ApplicationModule(
        displayName = "Buying",
        allowedDependencies = {"base", "postgres", "web", "identity", "accounts", "deals"})
package io.throughline.buying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
