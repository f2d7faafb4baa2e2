/// Import, undo and export; the samples.
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "base",
            "postgres",
            "web",
            "identity",
            "accounts",
            "deals",
            "deals :: spot",
            "buying",
            "buying :: concern",
            "buying :: criteria",
            "buying :: readiness",
            "buying :: strategy",
            "transition",
            "transition :: baseline",
            "transition :: template",
            "transition :: victory",
            "review"
        })
package io.throughline.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
