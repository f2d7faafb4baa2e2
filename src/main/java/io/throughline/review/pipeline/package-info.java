/// Lists of deals for people who look down their pipeline: filtered, sorted, saved, edited in place.
@NullMarked
@NamedInterface("pipeline")
package io.throughline.review.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
