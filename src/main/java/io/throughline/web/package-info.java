/// What pages and reports are drawn with: layout, typed views, scales and pictures as SVG.
@NullMarked
@ApplicationModule(
        displayName = "Web",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"base", "postgres"})
package io.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
