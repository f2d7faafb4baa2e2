/// Whether to stay in a deal: its fit, its tripwires, overrides, and walking from it.
@NullMarked
package io.throughline.review.qualify;

import org.jspecify.annotations.NullMarked;
