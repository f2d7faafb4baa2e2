/// From understood files to the database and back out of it: one transaction per import, set-based, undoable.
@NullMarked
@NamedInterface("load")
package io.throughline.exchange.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
