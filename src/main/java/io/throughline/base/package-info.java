/// What every module speaks: money, evidence and grade, ids, the organisation's clock.
@NullMarked
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package io.throughline.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
