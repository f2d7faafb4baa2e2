/// Why a check speaks: a page for each rule.
@NullMarked
package io.throughline.review.rules;

import org.jspecify.annotations.NullMarked;
