/// Recording what the buyer said or did: two things are asked, the rest is defaulted.
@NullMarked
package io.throughline.review.capture;

import org.jspecify.annotations.NullMarked;
