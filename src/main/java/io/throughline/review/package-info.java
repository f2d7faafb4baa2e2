/// What the records of a deal add up to: the picture, the checks, the verdict.
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "base",
            "postgres",
            "web",
            "identity",
            "accounts",
            "deals",
            "deals :: spot",
            "buying",
            "buying :: choice",
            "buying :: concern",
            "buying :: criteria",
            "buying :: readiness",
            "buying :: strategy",
            "settings",
            "transition :: baseline",
            "transition :: victory"
        })
package io.throughline.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
