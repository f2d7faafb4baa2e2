/// Reading what other systems export: bytes to rows, rows to fields, without a database.
@NullMarked
@NamedInterface("read")
package io.throughline.exchange.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
