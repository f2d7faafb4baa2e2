/// Everything that is stored, written as CSV, and such an export read back into an empty database.
@NullMarked
@NamedInterface("export")
package io.throughline.exchange.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
