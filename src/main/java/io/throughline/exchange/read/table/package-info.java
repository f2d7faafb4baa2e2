/// Bytes to cells: which encoding, which delimiter, which records.
@NullMarked
package io.throughline.exchange.read.table;

import org.jspecify.annotations.NullMarked;
