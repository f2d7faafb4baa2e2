/// The command line: what a person types, handed to the modules.
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"base", "postgres", "web", "review", "identity", "exchange", "exchange :: *", "bench"})
package io.throughline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
