/// Recognising whose export a file is, what its columns mean, and reading its rows.
@NullMarked
@NamedInterface("crm")
package io.throughline.exchange.read.crm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
