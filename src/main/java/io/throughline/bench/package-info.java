/// How quick it is on this machine, and how that compares with the bare database.
@NullMarked
@ApplicationModule(
        displayName = "Bench",
        allowedDependencies = {
            "base",
            "postgres",
            "web",
            "identity",
            "deals",
            "review",
            "review :: *",
            "transition",
            "transition :: *",
            "exchange",
            "exchange :: *"
        })
package io.throughline.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
