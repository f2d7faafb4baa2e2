/// Lists of deals for people who look down their pipeline: filtered, sorted, saved, edited in place.
@NullMarked
package io.throughline.review.pipeline;

import org.jspecify.annotations.NullMarked;
