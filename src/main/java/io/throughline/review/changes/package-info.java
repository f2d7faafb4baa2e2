/// What changed on a deal or an account between two days, and putting a single change back.
@NullMarked
package io.throughline.review.changes;

import org.jspecify.annotations.NullMarked;
