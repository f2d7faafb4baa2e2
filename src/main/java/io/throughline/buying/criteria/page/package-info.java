/// The pages on which the criteria of a deal are read and written: the matrix, its sheet, and what matters to whom.
@NullMarked
package io.throughline.buying.criteria.page;

import org.jspecify.annotations.NullMarked;
