/// Plans as tables for spreadsheets, and what comes back in them as a proposal.
@NullMarked
package io.throughline.transition.sheet;

import org.jspecify.annotations.NullMarked;
